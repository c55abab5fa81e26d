// SPDX-License-Identifier: Apache-2.0
#include "features/paste/paste_presenter.h"

#include "api/client/client.h"
#include "base/e164.h"
#include "features/basket/service/basket.h"
#include "features/basket/service/owned_numbers.h"
#include "features/basket/service/price_check.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/country_names.h"
#include "wording/error_text.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int SliceRows = 100;
constexpr int SliceMs = 3; ///< taking the rows into the table is dearer than reading them
constexpr int NamedProblems = 3;

QString sentenceOf(const text_file::Content &content)
{
    switch (content.problem) {
    case text_file::Problem::None:
        return {};
    case text_file::Problem::Missing:
        return PastePresenter::tr("There is no such file.");
    case text_file::Problem::NotAFile:
        return PastePresenter::tr("This is a folder or a device, not a file.");
    case text_file::Problem::TooLarge:
        return PastePresenter::tr("The file is larger than %1 MB.").arg(text_file::Largest / 1024 / 1024);
    case text_file::Problem::Unreadable:
        return PastePresenter::tr("The file cannot be read: %1").arg(content.why);
    case text_file::Problem::Workbook:
        return PastePresenter::tr("This is a workbook: save the sheet as CSV, or copy the cells and paste them.");
    case text_file::Problem::Binary:
        return PastePresenter::tr("This is not a text file.");
    }
    return {};
}

} // namespace

/// Shared with the worker, which only hands it back: `to` is read and cleared on the presenter's thread.
struct PastePresenter::Loading
{
    PastePresenter *to = nullptr;
};

PastePresenter::PastePresenter(Session &session, const QString &country, QObject *parent)
    : QObject(parent), m_session(session), m_country(country),
      m_rows(std::make_unique<TableModel<PastedRow>>(pastedColumns(), [](const PastedRow &row) { return row.key(); }))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &PastePresenter::readSlice);
    connect(&session.services().basket(), &Basket::changed, this, &PastePresenter::markBasketRows);
    connect(&session.services().owned(), &OwnedNumbers::changed, this, &PastePresenter::markOwnedRows);
    connect(&session, &QObject::destroyed, this, [this] { m_recheck.reset(); });
    connect(&m_lookup, &FeatureLookup::arrived, this, [this](const std::vector<NumberFeatures> &features) {
        for (const NumberFeatures &one : features) {
            update(one.phoneNumber, [&one](PastedRow &row) {
                row.featuresKnown = true;
                row.features = one.features;
                row.trouble.clear();
            });
        }
    });
    connect(&m_lookup, &FeatureLookup::failed, this, &PastePresenter::takeFailure);
    connect(&m_lookup, &FeatureLookup::progressed, this, &PastePresenter::changed);
    connect(&m_lookup, &FeatureLookup::finished, this, &PastePresenter::tellFeatures);
}

PastePresenter::~PastePresenter()
{
    if (m_loading)
        m_loading->to = nullptr;
}

void PastePresenter::setText(const QString &text)
{
    if (m_loading)
        m_loading->to = nullptr;
    m_loading.reset();
    m_text = text;
    m_wantedColumn.reset();
    restart();
}

void PastePresenter::open(const QString &path)
{
    if (m_loading)
        m_loading->to = nullptr;
    m_loading = std::make_shared<Loading>();
    m_loading->to = this;
    // A worker: a disk may be slow, and a network's may not answer at all.
    QThreadPool::globalInstance()->start([loading = m_loading, path] {
        const text_file::Content content = text_file::read(path);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [loading, content, name = QFileInfo(path).fileName()] {
                if (loading->to)
                    loading->to->take(name, content);
            },
            Qt::QueuedConnection);
    });
    emit changed();
}

void PastePresenter::take(const QString &name, const text_file::Content &content)
{
    m_loading.reset();
    if (content.problem != text_file::Problem::None) {
        emit said(tr("%1: %2").arg(name, sentenceOf(content)), true);
        return emit changed();
    }
    m_text = content.text;
    m_wantedColumn.reset();
    emit opened(name, content.text.size());
    restart();
}

void PastePresenter::setCountry(const QString &country)
{
    if (m_country != country) {
        m_country = country;
        restart();
    }
}

void PastePresenter::setColumn(std::optional<int> column)
{
    if (m_wantedColumn != column) {
        m_wantedColumn = column;
        restart();
    }
}

void PastePresenter::restart()
{
    m_list = NumberListReader(m_text, {m_country, m_wantedColumn});
    m_columns = m_list.columns();
    m_column = m_list.column();
    m_reading = m_firstSlice = true;
    m_cut = false;
    m_notes.header = m_list.header();
    m_notes.national = 0;
    m_place = 0;
    m_next.start(0);
    emit changed();
}

void PastePresenter::readSlice()
{
    QElapsedTimer time;
    time.start();
    std::vector<NumberEntry> entries;
    while (!m_list.atEnd() && time.elapsed() < SliceMs && entries.size() < size_t(MostInSlice)) {
        std::vector<NumberEntry> more = m_list.next(SliceRows);
        std::move(more.begin(), more.end(), std::back_inserter(entries));
    }
    takeEntries(std::move(entries));
    if (m_list.atEnd())
        endReading();
    else
        m_next.start(0);
    emit changed();
}

void PastePresenter::takeEntries(std::vector<NumberEntry> entries)
{
    std::vector<PastedRow> rows;
    rows.reserve(entries.size());
    for (NumberEntry &entry : entries) {
        PastedRow row;
        row.place = m_place++;
        row.entry = std::move(entry);
        fill(row);
        m_notes.national += row.entry.isNational && row.isNumber() ? 1 : 0;
        rows.push_back(std::move(row));
    }
    markOwned(rows);
    if (m_firstSlice) {
        m_counts = {};
        m_notes.problems.clear();
    }
    for (const PastedRow &row : rows) {
        count(row);
        if (!row.isNumber() && m_notes.problems.size() < NamedProblems)
            m_notes.problems
                += tr("Line %1: %2 (%3)").arg(QString::number(row.entry.line), verdictOf(row), row.entry.text);
    }
    // Typing goes on in what is shown already: the first slice takes its place without a flicker.
    if (std::exchange(m_firstSlice, false)) {
        m_rows->setRows(std::move(rows));
        expectRows();
    } else {
        m_rows->append(std::move(rows));
    }
}

/// As many more as the first ones promise, and some: rows that have outgrown their place are all moved at once.
void PastePresenter::expectRows()
{
    const double read = m_list.progress();
    if (read > 0 && !m_list.atEnd())
        m_rows->expect(std::min(qsizetype(1.1 * m_place / read), qsizetype(NumberListReader::MostEntries)));
}

void PastePresenter::endReading()
{
    m_reading = false;
    m_cut = m_list.isCut();
    m_list = NumberListReader();
    if (m_cut)
        emit said(tr("Only the first %L1 entries are read.").arg(NumberListReader::MostEntries), true);
}

void PastePresenter::cancel()
{
    if (m_loading)
        m_loading->to = nullptr;
    m_loading.reset();
    if (std::exchange(m_reading, false)) {
        m_next.stop();
        m_list = NumberListReader();
        emit said(tr("Stopped: the rest of the text was not read."), true);
    }
    if (isAsking()) {
        m_lookup.stop();
        m_recheck.reset();
        emit said(tr("Stopped. What was answered so far is shown."), false);
    }
    emit changed();
}

/// What is known of a number beside the text.
void PastePresenter::fill(PastedRow &row) const
{
    if (!row.isNumber())
        return;
    row.inBasket = m_session.services().basket().contains(row.entry.number);
    const auto known = m_known.constFind(row.entry.number);
    if (known == m_known.constEnd())
        return;
    row.featuresKnown = known->featuresKnown;
    row.features = known->features;
    row.offer = known->offer;
    row.offered = known->offered;
    row.offerReadAt = known->offerReadAt;
    row.trouble = known->trouble;
}

void PastePresenter::update(const QString &number, const std::function<void(PastedRow &)> &change)
{
    change(m_known[number]);
    if (const PastedRow *shown = m_rows->find(number)) {
        PastedRow row = *shown;
        change(row);
        m_rows->update(std::move(row));
    }
}

void PastePresenter::markOwned(std::vector<PastedRow> &rows) const
{
    QStringList numbers;
    for (const PastedRow &row : rows) {
        if (row.isNumber())
            numbers += row.entry.number;
    }
    const QHash<QString, OwnedNumber> owned = m_session.services().owned().among(numbers);
    for (PastedRow &row : rows) {
        const auto ours = owned.constFind(row.entry.number);
        row.owned = ours == owned.constEnd() ? QString() : ours->text(m_session.client().serverNow());
        row.isRefused = ours != owned.constEnd() && ours->isProven;
    }
}

void PastePresenter::markOwnedRows()
{
    std::vector<PastedRow> different;
    std::vector<PastedRow> rows = m_rows->rows();
    markOwned(rows);
    for (size_t i = 0; i < rows.size(); ++i) {
        const PastedRow &shown = m_rows->rows()[i];
        if (rows[i].owned != shown.owned || rows[i].isRefused != shown.isRefused)
            different.push_back(std::move(rows[i]));
    }
    if (different.empty())
        return;
    m_rows->append(std::move(different));
    count();
    emit changed();
}

QString PastePresenter::notes() const
{
    QStringList said;
    if (!m_notes.header.isEmpty())
        said += tr("The first line was taken as a header: “%1”.").arg(m_notes.header);
    if (m_notes.national > 0)
        said += tr("%Ln number(s) without a country code read as numbers of %1.", nullptr, m_notes.national)
                    .arg(countries::name(m_country));
    return said.join(u' ');
}

void PastePresenter::markBasketRows()
{
    const Basket &basket = m_session.services().basket();
    std::vector<PastedRow> different;
    for (const PastedRow &row : m_rows->rows()) {
        if (!row.isNumber() || basket.contains(row.entry.number) == row.inBasket)
            continue;
        different.push_back(row);
        different.back().inBasket = !row.inBasket;
    }
    m_rows->append(std::move(different));
    count();
    emit changed();
}

void PastePresenter::count()
{
    m_counts = {};
    for (const PastedRow &row : m_rows->rows())
        count(row);
}

void PastePresenter::count(const PastedRow &row)
{
    if (row.entry.problem == NumberEntry::Problem::Repeated)
        ++m_counts.repeated;
    else if (!row.isNumber())
        ++m_counts.invalid;
    else if (row.isRefused)
        ++m_counts.owned;
    else if (row.inBasket)
        ++m_counts.inBasket;
    else if (row.offer == PastedRow::Offer::Gone)
        ++m_counts.gone;
    else
        ++m_counts.ok;
}

QString PastePresenter::summary() const
{
    if (m_rows->totalCount() == 0)
        return {};
    QStringList parts{tr("%Ln ok", nullptr, m_counts.ok)};
    if (m_counts.repeated > 0)
        parts += tr("%Ln repeated", nullptr, m_counts.repeated);
    if (m_counts.invalid > 0)
        parts += tr("%Ln invalid", nullptr, m_counts.invalid);
    if (m_counts.inBasket > 0)
        parts += tr("%Ln in the basket", nullptr, m_counts.inBasket);
    if (m_counts.owned > 0)
        parts += tr("%Ln yours already", nullptr, m_counts.owned);
    if (m_counts.gone > 0)
        parts += tr("%Ln not offered", nullptr, m_counts.gone);
    return parts.join(u", "_s);
}

QString PastePresenter::problems() const
{
    QStringList named = m_notes.problems;
    const int all = m_counts.repeated + m_counts.invalid;
    if (all > NamedProblems)
        named += tr("and %Ln more", nullptr, all - NamedProblems);
    return named.join(u"\n"_s);
}

QStringList PastePresenter::okAmong(const QStringList &keys) const
{
    QStringList numbers;
    if (keys.isEmpty()) {
        for (const PastedRow &row : m_rows->rows()) {
            if (row.isOk())
                numbers += row.entry.number;
        }
        return numbers;
    }
    for (const QString &key : keys) {
        const PastedRow *row = m_rows->find(key);
        if (row && row->isOk())
            numbers += row->entry.number;
    }
    return numbers;
}

int PastePresenter::progress() const
{
    if (m_lookup.isRunning())
        return m_lookup.total() > 0 ? 100 * m_lookup.done() / m_lookup.total() : 0;
    if (m_recheck)
        return m_toCheck > 0 ? 100 * m_checked / m_toCheck : 0;
    return m_reading ? int(100 * m_list.progress()) : 0;
}

QString PastePresenter::activity() const
{
    if (m_lookup.isRunning())
        return tr("Features: %L1 of %L2").arg(m_lookup.done()).arg(m_lookup.total());
    if (m_recheck)
        return tr("Prices: %L1 of %L2").arg(m_checked).arg(m_toCheck);
    return m_loading ? tr("Reading the file…") : m_reading ? tr("Reading the numbers…") : QString();
}

void PastePresenter::lookUpFeatures(const QStringList &keys)
{
    QStringList numbers = okAmong(keys);
    if (isAsking() || numbers.isEmpty())
        return;
    const qsizetype all = numbers.size();
    // Where a search has shown a number, it has shown its features.
    numbers.removeIf([this](const QString &number) {
        const PastedRow *row = m_rows->find(number);
        return row && row->offer == PastedRow::Offer::Offered && !row->offered.features.isEmpty();
    });
    if (numbers.isEmpty())
        return emit said(tr("Features of %Ln number(s) are known already.", nullptr, int(all)), false);
    m_trouble.clear();
    m_unasked = 0;
    m_lookup.start(m_session.client(), numbers);
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
    if (isAsking() || numbers.isEmpty())
        return;
    m_toCheck = int(numbers.size());
    m_checked = 0;
    m_offered = m_gone = m_unasked = 0;
    m_trouble.clear();
    std::vector<BasketLine> lines;
    for (const QString &number : numbers) {
        BasketLine line = lineOfNumber(number);
        line.country = e164::regionOf(number, m_country);
        lines.push_back(std::move(line));
    }
    m_recheck = std::make_unique<PriceCheck>(
        m_session.client(), m_session.clock(), std::move(lines),
        [this](const std::vector<PriceChange> &) {
            m_recheck.reset();
            tellPrices();
        },
        [this](const std::vector<PriceChange> &found, int done, int) {
            m_checked = done;
            take(found);
        });
    m_recheck->share(m_session.offers(), PriceCheck::Trust::AskAnew);
    m_recheck->start();
    emit changed();
}

/// What was answered stays, also when the rest is cancelled.
void PastePresenter::take(const std::vector<PriceChange> &found)
{
    std::vector<PastedRow> rows;
    for (const PriceChange &difference : found) {
        const bool gone = difference.kind == PriceChange::Kind::Gone;
        m_offered += difference.offer ? 1 : 0;
        m_gone += gone ? 1 : 0;
        if (!difference.offer && !gone) {
            ++m_unasked;
            m_trouble = describe(difference.error, ErrorContext::Search).whole();
        }
        PastedRow &known = m_known[difference.key];
        known.offer = difference.offer ? PastedRow::Offer::Offered
            : gone                     ? PastedRow::Offer::Gone
                                       : PastedRow::Offer::Unknown;
        known.offered = difference.offer.value_or(AvailableNumber());
        known.offerReadAt = difference.readAt;
        known.trouble = known.offer == PastedRow::Offer::Unknown ? tr("Price not known: %1").arg(m_trouble) : QString();
        if (const PastedRow *shown = m_rows->find(difference.key)) {
            rows.push_back(*shown);
            fill(rows.back());
        }
    }
    m_rows->append(std::move(rows));
    count();
    emit changed();
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
    if (numbers.isEmpty())
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
    const Result<Basket::Added> added = m_session.services().basket().add(lines);
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
