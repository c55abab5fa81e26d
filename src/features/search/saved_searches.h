// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "features/search/service/search_form.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace nd {

class Session;

/// A form under a name.
struct SavedSearch
{
    QString name = {};
    SearchForm form = {};
    bool isReadable = true; ///< false: what is stored is no form; it can only be deleted or saved anew
    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

/// The form in a line: "US · Local · 312, 212 · ends with 00 · SMS".
QString summaryOf(const SearchForm &form);

/// The searches that a person has saved for the account in use. Names differ by more than upper and lower case.
class SavedSearches final : public QObject
{
    Q_OBJECT
public:
    static constexpr int LongestName = 60;
    static constexpr int MostSearches = 200;

    using QObject::QObject;

    /// The account in use; null for none.
    void use(Session *session);

    /// By name.
    const std::vector<SavedSearch> &list() const { return m_list; }
    const SavedSearch *find(const QString &name) const;
    /// Why this cannot be the name of a saved search; empty when it can.
    static QString problemOfName(const QString &name);

    /// Overwrites one of the same name.
    Result<Done> save(const QString &name, const SearchForm &form);
    /// ErrorKind::Rejected when another has the new name.
    Result<Done> rename(const QString &from, const QString &to);
    Result<Done> remove(const QString &name);

signals:
    void changed();
    /// The question behind a name is another now.
    void overwritten(const QString &name);
    void renamed(const QString &from, const QString &to);
    void removed(const QString &name);
    /// The list could not be read.
    void failed(const QString &sentence);

private:
    Result<Done> keep(const QString &name, const SearchForm &form);
    void read();

    QPointer<Session> m_session;
    std::vector<SavedSearch> m_list;
};

} // namespace nd
