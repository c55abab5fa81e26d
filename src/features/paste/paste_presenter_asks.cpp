// SPDX-License-Identifier: Apache-2.0
#include "features/paste/paste_presenter.h"

#include "base/e164.h"
#include "features/basket/service/basket.h"
#include "features/basket/service/price_check.h"
#include "wording/error_text.h"
#include "workspace/account_services.h"
#include "workspace/session.h"

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// Numbers that are checked before the rows are told: what was answered survives a Cancel.
constexpr qsizetype CheckedTogether = 12;

} // namespace

int PastePresenter::progress() const
{
    if (m_lookup.isRunning())
        return m_lookup.total() > 0 ? 100 * m_lookup.done() / m_lookup.total() : 0;
    if (m_recheck)
        return m_toCheck.isEmpty() ? 0 : int(100 * m_checked / m_toCheck.size());
    return m_reading ? int(100 * m_list.progress()) : 0;
}

QString PastePresenter::activity() const
{
    if (m_lookup.isRunning())
        return tr("Features: %L1 of %L2").arg(m_lookup.done()).arg(m_lookup.total());
    if (m_recheck)
        return tr("Prices: %L1 of %L2").arg(m_checked).arg(m_toCheck.size());
    return m_loading ? tr("Reading the file…") : m_reading ? tr("Reading the numbers…") : QString();
}

void PastePresenter::lookUpFeatures(const QStringList &keys)
{
    const QStringList numbers = okAmong(keys);
    if (!m_session || isAsking() || numbers.isEmpty())
        return;
    m_trouble.clear();
    m_unasked = 0;
    m_lookup.start(m_session->client(), numbers);
    emit changed();
}

void PastePresenter::takeFailure(const QStringList &numbers, const Error &error)
{
    m_trouble = describe(error).whole();
    m_unasked += int(numbers.size());
    for (const QString &number : numbers)
        update(number, [this](PastedRow &row) { row.trouble = tr("Features not known: %1").arg(m_trouble); });
}

void PastePresenter::tellFeatures()
{
    const int known = m_lookup.total() - m_unasked;
    if (m_trouble.isEmpty())
        emit said(tr("Features of %Ln number(s) looked up.", nullptr, known), false);
    else
        emit said(tr("Features of %Ln number(s) are not known: %1", nullptr, m_unasked).arg(m_trouble), true);
    emit changed();
}

void PastePresenter::findPrices(const QStringList &keys)
{
    const QStringList numbers = okAmong(keys);
    if (!m_session || isAsking() || numbers.isEmpty())
        return;
    m_toCheck = numbers;
    m_checked = 0;
    m_offered = m_gone = m_unasked = 0;
    m_trouble.clear();
    checkNext();
}

void PastePresenter::checkNext()
{
    if (!m_session)
        return;
    std::vector<BasketLine> lines;
    for (const QString &number : m_toCheck.mid(m_checked, CheckedTogether)) {
        BasketLine line = lineOfNumber(number);
        line.country = e164::regionOf(number, m_country);
        lines.push_back(std::move(line));
    }
    m_recheck = std::make_unique<PriceCheck>(
        m_session->client(), m_session->clock(), std::move(lines), [this](const std::vector<PriceChange> &differences) {
            m_checked += qsizetype(differences.size());
            take(differences);
        });
    m_recheck->start();
    emit changed();
}

void PastePresenter::take(const std::vector<PriceChange> &differences)
{
    bool hopeless = false;
    for (const PriceChange &difference : differences) {
        const bool gone = difference.kind == PriceChange::Kind::Gone;
        if (difference.offer)
            ++m_offered;
        else if (gone)
            ++m_gone;
        else {
            ++m_unasked;
            m_trouble = describe(difference.error, ErrorContext::Search).whole();
            hopeless = hopeless || difference.error.kind == ErrorKind::Unauthorized
                || difference.error.kind == ErrorKind::Offline || difference.error.kind == ErrorKind::NotAllowed;
        }
        update(difference.key, [&](PastedRow &row) {
            row.offer = difference.offer ? PastedRow::Offer::Offered
                : gone                   ? PastedRow::Offer::Gone
                                         : PastedRow::Offer::Unknown;
            row.offered = difference.offer.value_or(AvailableNumber());
            row.trouble = row.offer == PastedRow::Offer::Unknown ? tr("Price not known: %1").arg(m_trouble) : QString();
        });
    }
    count();
    if (m_checked < m_toCheck.size() && !hopeless)
        return checkNext();
    m_unasked += int(m_toCheck.size() - m_checked);
    m_toCheck.clear();
    m_recheck.reset();
    tellPrices();
}

void PastePresenter::tellPrices()
{
    QStringList parts{tr("%Ln offered", nullptr, m_offered)};
    if (m_gone > 0)
        parts += tr("%Ln not offered", nullptr, m_gone);
    QString sentence = parts.join(u", "_s) + u'.';
    if (m_unasked > 0)
        sentence += u' ' + tr("%Ln could not be asked: %1", nullptr, m_unasked).arg(m_trouble);
    emit said(sentence, m_unasked > 0);
    emit changed();
}

void PastePresenter::addToBasket(const QStringList &keys)
{
    const QStringList numbers = okAmong(keys);
    if (!m_session || numbers.isEmpty())
        return;
    if (numbers.size() > MostAdded)
        return emit said(
            tr("%L1 numbers at once are too many: select %L2 at most.").arg(numbers.size()).arg(MostAdded), true);
    std::vector<BasketLine> lines;
    lines.reserve(size_t(numbers.size()));
    int unpriced = 0;
    for (const QString &number : numbers) {
        const PastedRow &row = *m_rows->find(number);
        const QString country = e164::regionOf(number, m_country);
        const bool offered = row.offer == PastedRow::Offer::Offered;
        BasketLine line = offered ? lineOf(row.offered, country) : lineOfNumber(number);
        if (line.country.isEmpty())
            line.country = country;
        if (line.features.isEmpty())
            line.features = row.features;
        unpriced += line.cost.monthly ? 0 : 1;
        lines.push_back(std::move(line));
    }
    const Result<Basket::Added> added = m_session->services().basket().add(lines);
    if (!added)
        return emit said(describe(added.error(), ErrorContext::Order).whole(), true);
    QString sentence = tr("%Ln number(s) added to the basket.", nullptr, added->added);
    if (unpriced > 0)
        sentence += u' ' + tr("%Ln of them without a price: it is shown when they are ordered.", nullptr, unpriced);
    if (!added->refused.empty()) {
        const Basket::Refusal &first = added->refused.front();
        sentence += u' '
            + tr("%Ln refused, the first (%1): %2", nullptr, int(added->refused.size()))
                  .arg(first.number, first.reason);
    }
    emit said(sentence, !added->refused.empty());
}

} // namespace nd
