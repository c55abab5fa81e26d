// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/key_store.h"

#include <QHash>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace nd {

/// A keychain in memory that behaves as the real ones were seen to: open, locked, absent, silent. Outlives the vault
/// through `Contents`, as a machine's keychain outlives the program.
class ScriptedKeychain final : public Keychain
{
public:
    enum class Mood {
        Open,
        Locked, ///< a read finds nothing, a write is denied, a delete says "fine" and does nothing
        Absent,
        Silent, ///< keeps what it is asked until answerLate()
        ReadOnly, ///< deletes are said to be fine and do nothing, everything else works
    };
    struct Contents
    {
        Mood mood = Mood::Open;
        bool isUnreadable = false; ///< somebody says no to each prompt that a read brings up
        QHash<QString, Secret> entries = {};
        QStringList asked = {};
        std::vector<std::function<void()>> waiting = {};

        void answerLate()
        {
            for (const auto &answer : std::exchange(waiting, {}))
                answer();
        }
    };

    explicit ScriptedKeychain(Contents &contents) : m_contents(contents) { }

    void read(const QString &key, Answered answered) override
    {
        m_contents.asked += QStringLiteral("read ") + key;
        answer(std::move(answered), [this, key]() -> Answer {
            if (m_contents.isUnreadable)
                return {Word::Denied, {}, QStringLiteral("The user said no")};
            if (m_contents.mood == Mood::Locked || !m_contents.entries.contains(key))
                return {Word::NotFound, {}, QStringLiteral("Entry not found")};
            return {Word::Fine, m_contents.entries.value(key), {}};
        });
    }

    void write(const QString &key, const Secret &secret, Answered answered) override
    {
        m_contents.asked += QStringLiteral("write ") + key;
        answer(std::move(answered), [this, key, secret]() -> Answer {
            if (m_contents.mood == Mood::Locked)
                return {Word::Denied, {}, QStringLiteral("Cannot create an item in a locked collection")};
            m_contents.entries.insert(key, secret);
            return {Word::Fine, {}, {}};
        });
    }

    void remove(const QString &key, Answered answered) override
    {
        m_contents.asked += QStringLiteral("remove ") + key;
        answer(std::move(answered), [this, key]() -> Answer {
            if (m_contents.mood == Mood::Open)
                m_contents.entries.remove(key);
            return {Word::Fine, {}, {}};
        });
    }

private:
    void answer(Answered answered, std::function<Answer()> work)
    {
        if (m_contents.mood == Mood::Silent) {
            m_contents.waiting.push_back([this, answered = std::move(answered), work = std::move(work)] {
                m_contents.mood = Mood::Open;
                answered(work());
            });
            return;
        }
        QTimer::singleShot(0, &m_loop, [this, answered = std::move(answered), work = std::move(work)] {
            answered(
                m_contents.mood == Mood::Absent ? Answer{Word::Absent, {}, QStringLiteral("no such service")} : work());
        });
    }

    Contents &m_contents;
    QObject m_loop;
};

} // namespace nd
