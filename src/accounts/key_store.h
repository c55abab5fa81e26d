// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "base/result.h"
#include "base/secret.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace nd {

/// A place of the operating system that keeps secrets. Every answer comes later, through the event loop, and is not
/// to be trusted further than its words go: a locked keychain says "not found" to a read and "fine" to a delete
/// (measured with libsecret).
class Keychain
{
public:
    enum class Word {
        Fine,
        NotFound,
        Denied, ///< locked, or a person said no
        Absent, ///< nothing that keeps secrets runs here, or it failed; QtKeychain says either for the same thing
        Silent, ///< the vault's own: no answer in time
    };
    struct Answer
    {
        Word word = Word::Absent;
        Secret secret = {}; ///< of a read that was fine
        QString detail = {}; ///< the system's words
    };
    using Answered = std::function<void(const Answer &)>;

    Keychain() = default;
    virtual ~Keychain() = default;
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;

    virtual void read(const QString &key, Answered answered) = 0;
    virtual void write(const QString &key, const Secret &secret, Answered answered) = 0;
    virtual void remove(const QString &key, Answered answered) = 0;
};

/// The operating system's, under the service name "Numberdesk". Never falls back to a file.
std::unique_ptr<Keychain> systemKeychain();

/// Where a key was put.
struct Kept
{
    bool inKeychain = false; ///< otherwise in memory, until the program ends
    QString reason = {}; ///< why not in the keychain: one sentence
};

/// The one door to API keys: the keychain, or memory for this session where there is no usable keychain. Nothing is
/// ever written anywhere else.
/// Each call answers exactly once, through the event loop; dropping its handle means no answer, not that the keychain
/// is left alone. Failures are ErrorKind::Local, with one of the codes below and one sentence in `title`.
class KeyStore final : public QObject
{
    Q_OBJECT
public:
    static inline const QString NotFound
        = QStringLiteral("key-not-found"); ///< or the keychain is locked: it does not tell
    static inline const QString Denied = QStringLiteral("keychain-denied");
    static inline const QString NoKeychain = QStringLiteral("no-keychain");
    static inline const QString Slow = QStringLiteral("keychain-slow");
    static inline const QString StillThere = QStringLiteral("key-not-removed"); ///< every failed removal

    /// `patience`: how long the keychain may take for one step; unlocking asks a person.
    explicit KeyStore(std::unique_ptr<Keychain> keychain, std::chrono::milliseconds patience = std::chrono::seconds(10),
        QObject *parent = nullptr);
    ~KeyStore() override;

    enum class Turn {
        Later, ///< of the event loop
        AtOnce, ///< where no keychain has to be asked: before read() returns
    };
    Call read(const QString &account, std::function<void(Result<Secret>)> done, Turn turn = Turn::Later);
    /// The key can be read in this session whatever the keychain says, from now on.
    Call write(const QString &account, const Secret &key, std::function<void(Result<Kept>)> done);
    /// Fine only when the keychain has proven that the key is gone: it let the entry be overwritten, then deleted,
    /// then did not find it. The key leaves memory at once in any case.
    Call remove(const QString &account, std::function<void(Result<Done>)> done);
    /// Keeps a key in memory only: one that must never be stored.
    void hold(const QString &account, const Secret &key) { m_memory.insert(account, key); }
    /// Takes a key out of memory only.
    void forget(const QString &account) { m_memory.remove(account); }

private:
    class Step;

    std::unique_ptr<Keychain> m_keychain;
    std::chrono::milliseconds m_patience;
    QHash<QString, Secret> m_memory;
};

} // namespace nd
