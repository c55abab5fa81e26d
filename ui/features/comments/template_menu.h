// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QMenu;
class QPushButton;

namespace nd {

class UserPrompts;
class CommentTemplates;

/// The button "Templates" and its menu: put one in, save what is written as a new one, rename and delete one's own.
class TemplateMenu final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it; `parent` owns it, and the layout that takes the button owns that.
    TemplateMenu(CommentTemplates &templates, UserPrompts &prompts, QWidget *parent);

    QPushButton *button() const { return m_button; }
    /// What "Save Text as Template…" would save; empty: nothing to save.
    void setWords(const QString &words);
    /// Whether there is a place to put a template in.
    void setInsertable(bool insertable);

signals:
    void chosen(const QString &words);

private:
    void fill();
    void save();
    void rename(const QString &name);
    void remove(const QString &name);

    CommentTemplates &m_templates;
    UserPrompts &m_prompts;
    QPushButton *m_button;
    QMenu *m_menu;
    QString m_words;
    bool m_insertable = false;
};

} // namespace nd
