// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/addresses/new_address_presenter.h"

#include <QDialog>
#include <QPair>

#include <map>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace nd {

class Banner;
class ProgressLine;

/// The form of a new address. Opened, never executed.
class NewAddressDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit NewAddressDialog(std::unique_ptr<NewAddressPresenter> presenter, QWidget *parent = nullptr);
    ~NewAddressDialog() override;

signals:
    void created(const nd::PostalAddress &address);

private:
    struct Field
    {
        QLineEdit *edit = nullptr;
        QLabel *problem = nullptr;
    };

    QWidget *buildForm();
    QWidget *buildSuggestion();
    QWidget *buildButtons();
    QWidget *field(AddressPart part, const QString &label, const QString &hint = {});
    void connectAll();
    AddressTexts texts() const;
    void create();
    void useSuggestion();
    /// `all`: also of fields that nobody has come to yet.
    bool showProblems(bool all);
    void showState();

    std::unique_ptr<NewAddressPresenter> m_presenter;
    std::map<AddressPart, Field> m_fields;
    bool m_asked = false; ///< to be created: from then on every mistake is said while it is typed
    Banner *m_banner;
    QWidget *m_suggestion;
    QLabel *m_suggested;
    QPushButton *m_use;
    QPushButton *m_keep;
    QPushButton *m_create;
    ProgressLine *m_progress;
};

} // namespace nd
