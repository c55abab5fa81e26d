// SPDX-License-Identifier: Apache-2.0
#include "ui/navigation/mnemonics.h"

#include "ui/widgets/tab_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QEvent>
#include <QHash>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <functional>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// The letter behind a single ampersand; null when there is none.
QChar mnemonicOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == u'&' && text[++i] != u'&')
            return text[i].toLower();
    }
    return {};
}

/// Where a mnemonic may stand: beginnings of words first, as people expect them there.
QList<qsizetype> candidates(const QString &text)
{
    QList<qsizetype> beginnings;
    QList<qsizetype> others;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isLetter())
            continue;
        const bool begins = i == 0 || text[i - 1].isSpace();
        (begins ? beginnings : others).append(i);
    }
    return beginnings + others;
}

/// Gives each text a letter of its own. Who comes later may move one before to another of its letters: a long menu
/// would have none left for its last entries otherwise.
class Letters
{
public:
    Letters(const QStringList &texts, QSet<QChar> taken)
        : m_texts(texts), m_taken(std::move(taken)), m_places(texts.size(), -1)
    {
        for (const QString &text : texts)
            m_taken.insert(mnemonicOf(text));
    }

    void claim(qsizetype text)
    {
        QSet<QChar> tried = m_taken;
        claim(text, tried);
    }
    /// Where its letter stands; -1: it has none.
    qsizetype placeIn(qsizetype text) const { return m_places[text]; }

private:
    bool claim(qsizetype text, QSet<QChar> &tried)
    {
        for (const qsizetype at : candidates(m_texts[text])) {
            const QChar letter = m_texts[text][at].toLower();
            if (tried.contains(letter))
                continue;
            tried.insert(letter);
            const auto owner = m_owners.constFind(letter);
            if (owner != m_owners.cend() && !claim(*owner, tried))
                continue;
            m_owners[letter] = text;
            m_places[text] = at;
            return true;
        }
        return false;
    }

    const QStringList &m_texts;
    QSet<QChar> m_taken;
    QList<qsizetype> m_places;
    QHash<QChar, qsizetype> m_owners;
};

/// Something with a text that may carry a mnemonic.
struct Entry
{
    QString text = {};
    std::function<void(const QString &)> setText = {};
};

void give(const QList<Entry> &entries, const QSet<QChar> &taken)
{
    QStringList texts;
    for (const Entry &entry : entries)
        texts += entry.text;
    const QStringList now = Mnemonics::assigned(texts, taken);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (now[i] != texts[i])
            entries[i].setText(now[i]);
    }
}

QList<Entry> entriesOf(const QMenu &menu)
{
    QList<Entry> entries;
    for (QAction *action : menu.actions()) {
        if (action->isVisible() && !action->isSeparator())
            entries.append({action->text(), [action](const QString &text) { action->setText(text); }});
    }
    return entries;
}

/// Buttons are left alone: they have keys of their own, and lose them with each new text.
QList<Entry> entriesOf(const QWidget &form)
{
    QList<Entry> entries;
    for (QLabel *label : form.findChildren<QLabel *>()) {
        if (label->buddy() && label->buddy()->isVisible() && label->isVisible())
            entries.append({label->text(), [label](const QString &text) { label->setText(text); }});
    }
    for (QCheckBox *box : form.findChildren<QCheckBox *>()) {
        if (box->isVisible() && (box->shortcut().isEmpty() || !mnemonicOf(box->text()).isNull()))
            entries.append({box->text(), [box](const QString &text) { box->setText(text); }});
    }
    return entries;
}

} // namespace

Mnemonics::Mnemonics(QMainWindow &window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this);
}

QStringList Mnemonics::assigned(const QStringList &texts, const QSet<QChar> &taken)
{
    Letters letters(texts, taken);
    QStringList now = texts;
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (mnemonicOf(texts[i]).isNull() && !texts[i].contains(u"&&"_s))
            letters.claim(i);
    }
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (const qsizetype at = letters.placeIn(i); at >= 0)
            now[i].insert(at, u'&');
    }
    return now;
}

QSet<QChar> Mnemonics::menuBarLetters() const
{
    QSet<QChar> letters;
    for (const QAction *menu : m_window.menuBar()->actions())
        letters.insert(mnemonicOf(menu->text()));
    return letters;
}

bool Mnemonics::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show)
        return QObject::eventFilter(watched, event);
    if (const auto *menu = qobject_cast<QMenu *>(watched))
        give(entriesOf(*menu), {});
    else if (const auto *dialog = qobject_cast<QDialog *>(watched))
        give(entriesOf(*dialog), {});
    else if (const auto *page = qobject_cast<PagePlace *>(watched))
        give(entriesOf(*page), menuBarLetters());
    return QObject::eventFilter(watched, event);
}

} // namespace nd
