// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace nd {

/// Which ledger this is, and how far it has come; kept inside it.
struct LedgerIdentity
{
    QString id = {}; ///< random, made with the file
    QString machine = {}; ///< of thisMachine(), where it was made or last taken over; may be empty
    qint64 generation = 0; ///< counts every step of every purchase that costs money
};

/// What a second place remembers of a ledger, so that a copy or an older state of the data folder is noticed.
struct LedgerMark
{
    QString id = {};
    QString path = {}; ///< of the file, absolute; empty once another ledger has taken its place
    qint64 generation = 0;
    friend bool operator==(const LedgerMark &, const LedgerMark &) = default;
};

/// Why a ledger may not know of everything that was bought with it.
enum class LedgerDoubt {
    None,
    OtherMachine, ///< it was written on another computer
    Copy, ///< the ledger that it was copied from is still there, at another path
    Older, ///< an older state than the one that was last written
    Replaced, ///< another ledger, or none, stood at this path
    LogMissing, ///< the program did not end in order, and the log beside the file is gone
};

/// A place outside the data folder that remembers marks. Without one nothing is compared.
class LedgerWitness
{
public:
    LedgerWitness() = default;
    virtual ~LedgerWitness() = default;
    LedgerWitness(const LedgerWitness &) = delete;
    LedgerWitness &operator=(const LedgerWitness &) = delete;

    /// False where there is no such place: that it knows nothing then means nothing.
    virtual bool isThere() const = 0;
    virtual std::optional<LedgerMark> ofId(const QString &id) const = 0;
    virtual std::optional<LedgerMark> atPath(const QString &path) const = 0;
    /// Takes the place of what was known of this id; other marks lose the path. A failure is not told: a place that
    /// cannot be written to is as good as none.
    virtual void remember(const LedgerMark &mark) = 0;
};

/// Marks as small files in a folder; the newest few are kept. Made with the first mark, never before.
class FolderWitness final : public LedgerWitness
{
public:
    static constexpr int Most = 100;

    explicit FolderWitness(QString folder) : m_folder(std::move(folder)) { }

    bool isThere() const override { return !m_folder.isEmpty(); }
    std::optional<LedgerMark> ofId(const QString &id) const override;
    std::optional<LedgerMark> atPath(const QString &path) const override;
    void remember(const LedgerMark &mark) override;

private:
    QString fileOf(const QString &id) const;
    std::vector<LedgerMark> all() const;
    void store(const LedgerMark &mark) const;
    void prune() const;

    QString m_folder;
};

/// The user's folder for settings, or the next best outside of `dataFolder`: what copies or restores the one leaves
/// the other alone. Empty when the system names no such folder.
QString witnessFolder(const QString &dataFolder);

/// The same at every start on this computer, and different on another; empty when the system does not tell.
QString thisMachine();

/// Two names of the same file compare equal.
QString comparablePath(const QString &path);

} // namespace nd
