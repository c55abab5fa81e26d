// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/files/text_file.h"
#include "features/paste/number_list.h"
#include "features/paste/pasted_columns.h"
#include "features/search/service/feature_lookup.h"
#include "models/table_model.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace nd {

class PriceCheck;
class Session;
struct PriceChange;

/// Numbers that a person pastes or opens from a file: each gets a verdict as it is typed; what they can do and cost is
/// asked on demand; the good ones go to the basket. Reads long texts in slices, files on a worker.
class PastePresenter final : public QObject
{
    Q_OBJECT
public:
    struct Counts
    {
        int ok = 0;
        int repeated = 0;
        int invalid = 0; ///< masked ones too
        int inBasket = 0;
        int gone = 0; ///< not offered
        int owned = 0; ///< the account's already
        friend bool operator==(const Counts &, const Counts &) = default;
    };
    /// Numbers that go into the basket at once, at most.
    static constexpr int MostAdded = 10'000;

    /// The session must outlive the presenter. `country`: of national numbers, ISO 3166-1 alpha-2.
    PastePresenter(Session &session, const QString &country, QObject *parent = nullptr);
    ~PastePresenter() override;

    TableModel<PastedRow> &rows() { return *m_rows; }
    const Counts &counts() const { return m_counts; }
    /// "495 ok, 3 repeated, 2 invalid"; empty while there is nothing.
    QString summary() const;
    /// How the text was understood, where that is not plain to see: a skipped header, the country of national numbers.
    QString notes() const;
    /// The first rows that do not do, each with its line and the reason.
    QString problems() const;

    const QString &text() const { return m_text; }
    const QString &country() const { return m_country; }
    /// Of a table, to choose from; empty for a list.
    const QStringList &columns() const { return m_columns; }
    int column() const { return m_column; } ///< -1: every cell is a number

    bool isReading() const { return m_loading || m_reading; }
    bool isAsking() const { return m_lookup.isRunning() || m_recheck; }
    /// In hundredths of what is under way.
    int progress() const;
    /// What is under way, in words.
    QString activity() const;

    /// The good ones among these (keys of rows); all good ones when it is empty.
    QStringList okAmong(const QStringList &keys) const;
    /// So many rows are read between two turns of the event loop at most, whatever the clock says.
    static constexpr int MostInSlice = 2'000;

public slots:
    void setText(const QString &text);
    /// Its text takes the place of what was typed.
    void open(const QString &path);
    void setCountry(const QString &country);
    void setColumn(std::optional<int> column);
    /// Stops reading and asking; what is known stays.
    void cancel();
    /// What the numbers can do.
    void lookUpFeatures(const QStringList &keys);
    /// Whether they are offered, and for how much: those behind one area code are asked for together.
    void findPrices(const QStringList &keys);
    void addToBasket(const QStringList &keys);

signals:
    void changed();
    /// The text of a file is being read in.
    void opened(const QString &name, qint64 characters);
    /// A sentence about what was just done.
    void said(const QString &sentence, bool bad);

private:
    struct Loading; ///< a file on its way from the worker

    void restart();
    void readSlice();
    void takeEntries(std::vector<NumberEntry> entries);
    void expectRows();
    void endReading();
    void take(const QString &name, const text_file::Content &content);
    void count();
    void count(const PastedRow &row);
    void markBasketRows();
    void markOwnedRows();
    void markOwned(std::vector<PastedRow> &rows) const;
    void fill(PastedRow &row) const;
    void update(const QString &number, const std::function<void(PastedRow &)> &change);
    void takeFailure(const QStringList &numbers, const Error &error);
    void tellFeatures();
    void take(const std::vector<PriceChange> &found);
    void tellPrices();

    Session &m_session;
    QString m_country;
    std::unique_ptr<TableModel<PastedRow>> m_rows;
    Counts m_counts;

    QString m_text;
    std::optional<int> m_wantedColumn;
    QStringList m_columns;
    int m_column = -1;
    NumberListReader m_list;
    bool m_reading = false;
    bool m_firstSlice = false;
    int m_place = 0;
    bool m_cut = false;
    struct Notes
    {
        QString header = {};
        int national = 0; ///< numbers that were read in m_country
        QStringList problems = {}; ///< the first rows that do not do
    };
    Notes m_notes;
    QTimer m_next;
    std::shared_ptr<Loading> m_loading;

    QHash<QString, PastedRow> m_known; ///< what was asked about numbers, whatever is typed meanwhile
    FeatureLookup m_lookup;
    std::unique_ptr<PriceCheck> m_recheck;
    int m_toCheck = 0;
    int m_checked = 0;
    int m_offered = 0;
    int m_gone = 0;
    int m_unasked = 0;
    QString m_trouble; ///< the last failure of what is being asked
};

} // namespace nd
