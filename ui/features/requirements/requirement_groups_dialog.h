// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <memory>

class QPushButton;

namespace nd {

class Banner;
class DataTable;
class ListHead;
class RequirementGroupsPresenter;
class UserPrompts;

/// The dialog `Requirement Groups`: requirements that are filled in once, for any number of orders. Opened, never
/// executed.
class RequirementGroupsDialog final : public QDialog
{
    Q_OBJECT
public:
    RequirementGroupsDialog(
        std::unique_ptr<RequirementGroupsPresenter> presenter, UserPrompts &prompts, QWidget *parent = nullptr);
    ~RequirementGroupsDialog() override;

    /// Asks for a new group, with country and type filled in as far as they are known.
    void openNew(const QString &country = {}, const QString &type = {});

private:
    QWidget *buildButtons();
    void connectAll();
    void showState();
    void showSelection();
    void fillIn(const QString &groupId);
    void rename();
    void remove();
    QString selected() const;
    QString nameOfSelected() const;

    std::unique_ptr<RequirementGroupsPresenter> m_presenter;
    UserPrompts &m_prompts;
    Banner *m_banner;
    DataTable *m_table;
    ListHead *m_head;
    QPushButton *m_new;
    QPushButton *m_fill;
    QPushButton *m_rename;
    QPushButton *m_submit;
    QPushButton *m_delete;
};

} // namespace nd
