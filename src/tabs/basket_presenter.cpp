// SPDX-License-Identifier: Apache-2.0
#include "tabs/basket_presenter.h"

#include "desk/basket.h"
#include "desk/books.h"
#include "desk/error_text.h"
#include "desk/holds.h"
#include "desk/session.h"
#include "desk/substitutes.h"

#include <QSet>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

bool wanted(const BasketLine &line, const QStringList &keys)
{
    return keys.isEmpty() || keys.contains(line.key);
}

bool canBeReserved(const BasketLine &line)
{
    return line.kind == LineKind::Number && !line.isSent() && !line.isHeld() && line.hold.state != HoldState::Asking;
}

bool canBeSubstituted(const BasketLine &line)
{
    const bool lost = !line.failure.isEmpty() || line.hold.state == HoldState::Lapsed;
    return line.kind == LineKind::Number && lost && !line.isSent() && !line.isHeld();
}

bool isWritable(const Session *session)
{
    return session && !session->account().readOnly;
}

template <class Accept>
std::vector<BasketLine> linesWhere(Books *books, const QStringList &keys, Accept accept)
{
    std::vector<BasketLine> found;
    if (!books)
        return found;
    for (const BasketLine &line : books->basket().lines()) {
        if (wanted(line, keys) && accept(line))
            found.push_back(line);
    }
    return found;
}

QStringList keysOf(const std::vector<BasketLine> &lines)
{
    QStringList keys;
    for (const BasketLine &line : lines)
        keys += line.key;
    return keys;
}

} // namespace

BasketPresenter::BasketPresenter(QObject *parent)
    : QObject(parent), m_rows(std::make_unique<TableModel<BasketRow>>(
                           basketColumns(), [](const BasketRow &row) { return row.line.key; }))
{ }

BasketPresenter::~BasketPresenter() = default;

void BasketPresenter::use(Session *session)
{
    if (m_books) {
        m_books->basket().disconnect(this);
        m_books->holds().disconnect(this);
    }
    if (m_session)
        m_session->disconnect(this);
    m_substitutes.reset();
    m_session = session;
    m_books = session ? &session->books() : nullptr;
    if (Books *const books = m_books) {
        connect(&books->basket(), &Basket::changed, this, &BasketPresenter::rebuild);
        connect(&books->holds(), &Holds::ticked, this, &BasketPresenter::rebuild);
        connect(&books->holds(), &Holds::refused, this,
            [this](const QString &, const Error &error) { report(error, ErrorContext::Reserve); });
        connect(&books->holds(), &Holds::reserved, this, [this](const QString &, int, int notHeld) {
            if (notHeld > 0)
                emit refused(tr("%n number(s) could not be held. Each line says why.", nullptr, notHeld));
        });
        connect(&books->holds(), &Holds::alert, this, [this](const BasketLine &line, HoldAlert what) {
            switch (what) {
            case HoldAlert::FiveMinutes:
                return emit holdAlert(tr("The hold on %1 ends in five minutes.").arg(line.number), false);
            case HoldAlert::OneMinute:
                return emit holdAlert(tr("The hold on %1 ends in one minute.").arg(line.number), false);
            case HoldAlert::Lapsed:
                return emit holdAlert(tr("The hold on %1 has lapsed: others can buy it now.").arg(line.number), true);
            }
        });
        books->holds().refresh();
    }
    if (session)
        connect(session, &Session::balanceChanged, this, &BasketPresenter::changed);
    rebuild();
}

Session *BasketPresenter::session() const
{
    return m_session;
}

BasketRow BasketPresenter::rowOf(const BasketLine &line) const
{
    BasketRow row{line, -1};
    if (line.isHeld())
        row.secondsLeft = m_books->holds().remaining(line).count();
    return row;
}

void BasketPresenter::rebuild()
{
    std::vector<BasketRow> rows;
    if (m_books) {
        rows.reserve(m_books->basket().lines().size());
        for (const BasketLine &line : m_books->basket().lines())
            rows.push_back(rowOf(line));
    }
    m_rows->setRows(std::move(rows));
    m_rows->clearChangedMarks(); // a countdown that flashes every second says nothing
    emit changed();
}

int BasketPresenter::lines() const
{
    return m_books ? m_books->basket().count() : 0;
}

int BasketPresenter::numbers() const
{
    return m_books ? m_books->basket().numbers() : 0;
}

Funds BasketPresenter::funds() const
{
    return m_books && m_session ? Funds(m_books->basket().lines(), m_session->balance().value) : Funds();
}

QString BasketPresenter::incomplete() const
{
    const Funds all = funds();
    QStringList sentences;
    if (all.unpriced() > 0)
        sentences += tr("The price of %n number(s) is not known.", nullptr, all.unpriced());
    if (const QStringList foreign = all.foreign(); !foreign.isEmpty())
        sentences
            += tr("%1 cannot be compared with the credit in %2.").arg(foreign.join(u" · "_s), all.credit()->currency);
    if (all.inBlocks() > 0)
        sentences += tr("A block's price counts for each of its numbers.");
    return sentences.join(u' ');
}

void BasketPresenter::refresh()
{
    if (!m_session || !m_books)
        return;
    m_session->refreshBalance();
    m_books->holds().refresh();
}

bool BasketPresenter::canUndo() const
{
    return m_books && m_books->basket().canUndo();
}

bool BasketPresenter::canRedo() const
{
    return m_books && m_books->basket().canRedo();
}

bool BasketPresenter::mayReserve(const QStringList &keys) const
{
    return isWritable(m_session) && !linesWhere(m_books, keys, canBeReserved).empty();
}

bool BasketPresenter::mayExtend(const QStringList &keys) const
{
    return isWritable(m_session) && heldAmong(keys) > 0;
}

bool BasketPresenter::mayRemove(const QStringList &keys) const
{
    return linesWhere(m_books, keys, [](const BasketLine &line) { return line.isSent(); }).empty();
}

bool BasketPresenter::maySubstitute(const QStringList &keys) const
{
    return !m_substitutes && !linesWhere(m_books, keys, canBeSubstituted).empty();
}

int BasketPresenter::heldAmong(const QStringList &keys) const
{
    return int(linesWhere(m_books, keys, [](const BasketLine &line) { return line.isHeld(); }).size());
}

std::vector<BasketLine> BasketPresenter::linesToOrder(const QStringList &keys) const
{
    return linesWhere(m_books, keys, [](const BasketLine &line) { return !line.isSent(); });
}

void BasketPresenter::reserve(const QStringList &keys)
{
    const QStringList numbers = keysOf(linesWhere(m_books, keys, canBeReserved));
    if (numbers.isEmpty())
        return;
    const Result<QString> begun = m_books->holds().reserve(numbers);
    if (!begun)
        report(begun.error(), ErrorContext::Reserve);
}

void BasketPresenter::extend(const QStringList &keys)
{
    QSet<QString> reservations;
    for (const BasketLine &line : linesWhere(m_books, keys, [](const BasketLine &l) { return l.isHeld(); }))
        reservations.insert(line.hold.reservationId);
    if (reservations.isEmpty())
        return;
    const Result<QStringList> begun = m_books->holds().extend({reservations.begin(), reservations.end()});
    if (!begun)
        report(begun.error(), ErrorContext::Extend);
}

void BasketPresenter::remove(const QStringList &keys)
{
    if (m_books)
        report(m_books->basket().remove(keys));
}

void BasketPresenter::substitute(const QStringList &keys)
{
    if (!maySubstitute(keys))
        return;
    QSet<QString> taken;
    for (const BasketLine &line : m_books->basket().lines())
        taken += line.number;
    m_substitutes = std::make_unique<Substitutes>(m_session->client(), linesWhere(m_books, keys, canBeSubstituted),
        taken, [this](const std::vector<Substitution> &found) { putIn(found); });
    m_substitutes->start();
    emit changed();
}

void BasketPresenter::putIn(const std::vector<Substitution> &found)
{
    m_substitutes.reset();
    std::vector<std::pair<QString, BasketLine>> lines;
    std::optional<Error> error;
    for (const Substitution &one : found) {
        if (one.with)
            lines.emplace_back(one.key, *one.with);
        else if (one.error)
            error = one.error;
    }
    const Result<int> replaced = m_books->basket().replace(lines);
    emit changed();
    if (!replaced)
        return report(replaced.error(), ErrorContext::General);
    const int without = int(found.size()) - *replaced;
    QStringList said;
    if (*replaced > 0)
        said += tr("%n number(s) replaced by the nearest that is for sale.", nullptr, *replaced);
    if (error)
        said += describe(*error, ErrorContext::Search).sentence;
    else if (without > 0)
        said += tr("For %n number(s) Telnyx has nothing equivalent.", nullptr, without);
    emit substituted(said.join(u' '), without == 0);
}

void BasketPresenter::undo()
{
    if (canUndo())
        report(m_books->basket().undo());
}

void BasketPresenter::redo()
{
    if (canRedo())
        report(m_books->basket().redo());
}

void BasketPresenter::report(const Result<Done> &result)
{
    if (!result)
        report(result.error(), ErrorContext::General);
}

void BasketPresenter::report(const Error &error, ErrorContext context)
{
    const ErrorText text = describe(error, context);
    emit refused(text.whole());
}

} // namespace nd
