// SPDX-License-Identifier: Apache-2.0
#include "ui/features/comments/template_menu.h"

#include "features/comments/comment_templates.h"
#include "ui/prompts/user_prompts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// A person's words must not make a mnemonic.
QString plainAction(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

TemplateMenu::TemplateMenu(CommentTemplates &templates, UserPrompts &prompts, QWidget *parent)
    : QObject(parent), m_templates(templates), m_prompts(prompts),
      m_button(new QPushButton(themedIcon(u"clipboard-list"_s), tr("Templates"))), m_menu(new QMenu(m_button))
{
    m_menu->setAccessibleName(tr("Templates"));
    m_menu->setToolTipsVisible(true);
    m_button->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &TemplateMenu::fill);
}

void TemplateMenu::setWords(const QString &words)
{
    m_words = words.trimmed();
}

void TemplateMenu::setInsertable(bool insertable)
{
    m_insertable = insertable;
    m_button->setEnabled(insertable);
}

void TemplateMenu::fill()
{
    m_menu->clear();
    bool own = false;
    for (const CommentTemplate &one : m_templates.list()) {
        if (one.own && !own)
            m_menu->addSeparator();
        own = own || one.own;
        QAction *insert = m_menu->addAction(plainAction(one.name));
        // Escaped, because a tool tip guesses its format.
        insert->setToolTip(one.body.toHtmlEscaped());
        insert->setEnabled(m_insertable);
        connect(insert, &QAction::triggered, this, [this, body = one.body] { emit chosen(body); });
    }
    m_menu->addSeparator();
    QAction *save = m_menu->addAction(themedIcon(u"plus"_s), tr("Save Text as Template…"));
    save->setEnabled(!m_words.isEmpty());
    connect(save, &QAction::triggered, this, &TemplateMenu::save);
    if (!own)
        return;
    QMenu *rename = m_menu->addMenu(themedIcon(u"pencil"_s), tr("Rename"));
    QMenu *remove = m_menu->addMenu(themedIcon(u"trash-2"_s), tr("Delete"));
    for (const CommentTemplate &one : m_templates.list()) {
        if (!one.own)
            continue;
        connect(rename->addAction(plainAction(one.name)), &QAction::triggered, this,
            [this, name = one.name] { this->rename(name); });
        connect(remove->addAction(plainAction(one.name)), &QAction::triggered, this,
            [this, name = one.name] { this->remove(name); });
    }
}

void TemplateMenu::save()
{
    const TextQuestion question{.title = tr("Save as template"),
        .label = tr("Name"),
        .yes = tr("Save"),
        .problem = [this](const QString &name) { return m_templates.problem(name); }};
    m_prompts.askText(m_button, question, [this, words = m_words](const std::optional<QString> &name) {
        if (name)
            m_templates.save(*name, words);
    });
}

void TemplateMenu::rename(const QString &name)
{
    const TextQuestion question{.title = tr("Rename template"),
        .label = tr("Name"),
        .text = name,
        .yes = tr("Rename"),
        .problem = [this, name](const QString &to) { return m_templates.problem(to, name); }};
    m_prompts.askText(m_button, question, [this, name](const std::optional<QString> &to) {
        if (to)
            m_templates.rename(name, *to);
    });
}

void TemplateMenu::remove(const QString &name)
{
    const CommentTemplate *one = m_templates.find(name);
    if (!one)
        return;
    const Question question{.title = tr("Delete template?"),
        .text = tr("Delete the template “%1”?").arg(name),
        .detail = one->body,
        .yes = tr("Delete"),
        .no = tr("Keep It"),
        .tone = Tone::Bad};
    m_prompts.confirm(m_button, question, [this, name](bool yes) {
        if (yes)
            m_templates.remove(name);
    });
}

} // namespace nd
