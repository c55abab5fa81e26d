// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <memory>

class QPushButton;

namespace nd {

class AddressesPresenter;
class Banner;
class DataTable;
class ListHead;

/// The dialog `Addresses`: the account's addresses, and the way to a new one. Opened, never executed.
class AddressesDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose {
        Look,
        Choose, ///< one of them, for a field that wants an address
    };

    AddressesDialog(std::unique_ptr<AddressesPresenter> presenter, Purpose purpose, QWidget *parent = nullptr);
    ~AddressesDialog() override;

signals:
    /// By its id, and in words; the dialog closes.
    void chosen(const QString &addressId, const QString &words);

private:
    QWidget *buildButtons();
    void showState();
    void showSelection();
    void choose();
    void openNew();

    std::unique_ptr<AddressesPresenter> m_presenter;
    Purpose m_purpose;
    Banner *m_banner;
    DataTable *m_table;
    ListHead *m_head;
    QPushButton *m_new;
    QPushButton *m_choose;
};

} // namespace nd
