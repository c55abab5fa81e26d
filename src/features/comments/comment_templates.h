// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace nd {

class Session;

/// Words that are said again and again.
struct CommentTemplate
{
    QString name = {};
    QString body = {};
    bool own = false; ///< a person's, kept with the account; the program's own cannot be changed
    friend bool operator==(const CommentTemplate &, const CommentTemplate &) = default;
};

/// The templates of an account's comments: those of the program, in the person's language, and those that the person
/// has saved. Kept in the ledger with every change.
class CommentTemplates final : public QObject
{
    Q_OBJECT
public:
    static constexpr int LongestName = 60;

    /// `session` must outlive it.
    explicit CommentTemplates(Session &session, QObject *parent = nullptr);

    /// The program's first, then the person's by name.
    const std::vector<CommentTemplate> &list() const { return m_list; }
    const CommentTemplate *find(const QString &name) const;
    /// Why a template cannot be called so; empty when it can. `instead` is the name that it has now, if any: saving
    /// under the name of another own template would overwrite it, and is refused.
    QString problem(const QString &name, const QString &instead = {}) const;

public slots:
    void save(const QString &name, const QString &body);
    void rename(const QString &name, const QString &to);
    void remove(const QString &name);

signals:
    void refused(const QString &sentence);

private:
    void read();

    Session &m_session;
    std::vector<CommentTemplate> m_list;
};

} // namespace nd
