// SPDX-License-Identifier: Apache-2.0
#include "models/filter_terms.h"

#include <QStringList>

#include <algorithm>

namespace nd {

namespace {

constexpr QChar Quote = u'"';
constexpr QChar Colon = u':';

bool isNameLetter(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'_';
}

/// Where the quoted text that begins at `at` ends: behind its closing quote, or at the end of the filter.
qsizetype endOfQuoted(const QString &filter, qsizetype at)
{
    for (++at; at < filter.size(); ++at) {
        if (filter[at] != Quote)
            continue;
        if (at + 1 < filter.size() && filter[at + 1] == Quote)
            ++at;
        else
            return at + 1;
    }
    return at;
}

qsizetype endOfWord(const QString &filter, qsizetype at)
{
    while (at < filter.size() && !filter[at].isSpace())
        ++at;
    return at;
}

QString unquoted(const QString &quoted)
{
    QString text = quoted.mid(1);
    if (text.endsWith(Quote))
        text.chop(1);
    return text.replace(QString(2, Quote), QString(Quote));
}

FilterTerm termAt(const QString &filter, qsizetype at)
{
    FilterTerm term;
    qsizetype name = at;
    while (name < filter.size() && isNameLetter(filter[name]))
        ++name;
    const bool named = name > at && name < filter.size() && filter[name] == Colon;
    const qsizetype value = named ? name + 1 : at;
    term.whole = value < filter.size() && filter[value] == Quote;
    const qsizetype end = term.whole ? endOfQuoted(filter, value) : endOfWord(filter, value);
    term.typed = filter.mid(at, end - at);
    term.text = filter.mid(value, end - value);
    if (term.whole)
        term.text = unquoted(term.text);
    if (named)
        term.column = filter.mid(at, name - at);
    return term;
}

} // namespace

std::vector<FilterTerm> filterTerms(const QString &filter)
{
    std::vector<FilterTerm> terms;
    for (qsizetype at = 0; at < filter.size();) {
        if (filter[at].isSpace()) {
            ++at;
            continue;
        }
        terms.push_back(termAt(filter, at));
        at += terms.back().typed.size();
    }
    return terms;
}

QString filterName(const QString &title)
{
    QString name;
    std::copy_if(title.begin(), title.end(), std::back_inserter(name), isNameLetter);
    return name;
}

bool namesColumn(const QString &typed, const QString &title, const QString &id)
{
    const auto same
        = [&](const QString &name) { return !name.isEmpty() && typed.compare(name, Qt::CaseInsensitive) == 0; };
    return same(filterName(title)) || same(id);
}

QString wholeTerm(const QString &name, const QString &value)
{
    QString text = value;
    return name + Colon + Quote + text.replace(Quote, QString(2, Quote)) + Quote;
}

QString withoutTerms(const QString &filter, const QString &title, const QString &id)
{
    QStringList rest;
    for (const FilterTerm &term : filterTerms(filter)) {
        if (!namesColumn(term.column, title, id))
            rest += term.typed;
    }
    return rest.join(u' ');
}

} // namespace nd
