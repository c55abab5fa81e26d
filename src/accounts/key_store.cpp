// SPDX-License-Identifier: Apache-2.0
#include "accounts/key_store.h"

#include "base/logging.h"

#include <QPointer>
#include <QTimer>

#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

/// One call of the vault: asks the keychain step by step and gives up on a step that stays silent. An answer that
/// comes after that, or after the handle was dropped, goes nowhere.
class KeyStore::Step final : public Job
{
public:
    Step(std::chrono::milliseconds patience, QObject *parent) : Job(parent)
    {
        m_watch.setSingleShot(true);
        m_watch.setInterval(patience);
        connect(&m_watch, &QTimer::timeout, this, [this] { arrive({Keychain::Word::Silent, {}, {}}); });
    }

    void stop() override
    {
        if (std::exchange(m_over, true))
            return;
        m_watch.stop();
        deleteLater();
    }

    /// What to hand to the keychain; `then` runs once, with its answer or with Silent.
    Keychain::Answered ask(Keychain::Answered then)
    {
        m_then = std::move(then);
        m_watch.start();
        return [self = QPointer<Step>(this), number = ++m_number](const Keychain::Answer &answer) {
            if (self && self->m_number == number)
                self->arrive(answer);
        };
    }

    /// Runs `then` through the event loop, without asking anybody.
    void later(std::function<void()> then)
    {
        QTimer::singleShot(0, this, [this, then = std::move(then)] {
            if (!m_over)
                then();
        });
    }

    template <class Finished, class Value>
    void finish(const Finished &done, Value value)
    {
        m_over = true;
        deleteLater();
        const Finished last = done; // the callback may drop what holds `done`
        last(std::move(value));
    }

private:
    void arrive(const Keychain::Answer &answer)
    {
        if (m_over)
            return;
        m_watch.stop();
        ++m_number;
        const Keychain::Answered then = std::exchange(m_then, {});
        then(answer);
    }

    QTimer m_watch;
    Keychain::Answered m_then;
    int m_number = 0;
};

namespace {

Error failure(const QString &code, const QString &sentence, const QString &detail)
{
    return Error{.kind = ErrorKind::Local, .code = code, .title = sentence, .detail = detail};
}

Error readFailure(const Keychain::Answer &answer)
{
    switch (answer.word) {
    case Keychain::Word::Fine: // with an empty secret
    case Keychain::Word::NotFound:
        return failure(KeyStore::NotFound,
            KeyStore::tr(
                "The keychain shows no key for this account. It may be locked: unlock it, or enter the key again."),
            answer.detail);
    case Keychain::Word::Denied:
        return failure(
            KeyStore::Denied, KeyStore::tr("The keychain does not hand out the key of this account."), answer.detail);
    case Keychain::Word::Silent:
        return failure(KeyStore::Slow, KeyStore::tr("The keychain does not answer."), answer.detail);
    case Keychain::Word::Absent:
        break;
    }
    return failure(KeyStore::NoKeychain,
        KeyStore::tr(
            "There is no usable keychain here. Enter the key again; it is kept in memory for this session only."),
        answer.detail);
}

QString whyInMemory(const Keychain::Answer &answer)
{
    switch (answer.word) {
    case Keychain::Word::Denied:
    case Keychain::Word::NotFound:
        return KeyStore::tr("The keychain is locked or refuses the key: it is kept in memory for this session only.");
    case Keychain::Word::Silent:
        return KeyStore::tr("The keychain does not answer: the key is kept in memory for this session only.");
    default:
        return KeyStore::tr("There is no usable keychain here: the key is kept in memory for this session only.");
    }
}

/// One code for all: whatever the reason, the key may still be there.
Error removeFailure(const Keychain::Answer &answer)
{
    const auto sentence = [&answer] {
        switch (answer.word) {
        case Keychain::Word::Absent:
            return KeyStore::tr("There is no usable keychain here, so a key that it keeps cannot be removed.");
        case Keychain::Word::Silent:
            return KeyStore::tr("The keychain does not answer, so the key may still be in it.");
        default:
            return KeyStore::tr(
                "The key could not be removed: the keychain is locked or refuses. Unlock it and try again.");
        }
    };
    return failure(KeyStore::StillThere, sentence(), answer.detail);
}

/// Written over a key before it is deleted.
Secret rubbish()
{
    return Secret(QByteArrayLiteral("removed"));
}

} // namespace

KeyStore::KeyStore(std::unique_ptr<Keychain> keychain, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_keychain(std::move(keychain)), m_patience(patience)
{ }

KeyStore::~KeyStore() = default;

Call KeyStore::read(const QString &account, std::function<void(Result<Secret>)> done, Turn turn)
{
    const bool inMemory = m_memory.contains(account);
    if (inMemory)
        qCInfo(logAccounts).noquote() << "the key of" << account << "is in memory";
    if (inMemory && turn == Turn::AtOnce) {
        done(Result<Secret>(m_memory.value(account)));
        return {};
    }
    auto *step = new Step(m_patience, this);
    if (inMemory) {
        // As it is now: a write that is under way takes it out of memory when the keychain has it.
        step->later(
            [step, key = m_memory.value(account), done = std::move(done)] { step->finish(done, Result<Secret>(key)); });
        return Call(step);
    }
    m_keychain->read(account, step->ask([step, account, done = std::move(done)](const Keychain::Answer &answer) {
        if (answer.word == Keychain::Word::Fine && !answer.secret.isEmpty() && answer.secret != rubbish()) {
            qCInfo(logAccounts).noquote() << "the key of" << account << "is in the keychain";
            return step->finish(done, Result<Secret>(answer.secret));
        }
        const Error failure = readFailure(answer);
        qCInfo(logAccounts).noquote() << "the key of" << account << "cannot be read:" << failure.code << failure.detail;
        step->finish(done, Result<Secret>(failure));
    }));
    return Call(step);
}

Call KeyStore::write(const QString &account, const Secret &key, std::function<void(Result<Kept>)> done)
{
    m_memory.insert(account, key);
    auto *step = new Step(m_patience, this);
    m_keychain->write(
        account, key, step->ask([this, step, account, key, done = std::move(done)](const Keychain::Answer &answer) {
            const bool taken = answer.word == Keychain::Word::Fine;
            qCInfo(logAccounts).noquote()
                << "the keychain" << (taken ? "takes" : "does not take") << "the key of" << account << answer.detail;
            if (!taken)
                return step->finish(done, Result<Kept>(Kept{false, whyInMemory(answer)}));
            if (m_memory.value(account) == key)
                m_memory.remove(account);
            step->finish(done, Result<Kept>(Kept{true, {}}));
        }));
    return Call(step);
}

Call KeyStore::remove(const QString &account, std::function<void(Result<Done>)> done)
{
    m_memory.remove(account);
    auto *step = new Step(m_patience, this);
    const auto onRead = [step, done](const Keychain::Answer &answer) {
        if (answer.word == Keychain::Word::NotFound)
            return step->finish(done, Result<Done>(Done{}));
        step->finish(done, Result<Done>(removeFailure(answer)));
    };
    const auto onRemoved = [this, step, account, done, onRead](const Keychain::Answer &answer) {
        if (answer.word == Keychain::Word::Fine || answer.word == Keychain::Word::NotFound)
            return m_keychain->read(account, step->ask(onRead));
        step->finish(done, Result<Done>(removeFailure(answer)));
    };
    // Only a keychain that is open takes this: what it says afterwards can be believed.
    const auto onOverwritten = [this, step, account, done, onRemoved](const Keychain::Answer &answer) {
        if (answer.word == Keychain::Word::Fine)
            return m_keychain->remove(account, step->ask(onRemoved));
        step->finish(done, Result<Done>(removeFailure(answer)));
    };
    m_keychain->write(account, rubbish(), step->ask(onOverwritten));
    return Call(step);
}

} // namespace nd
