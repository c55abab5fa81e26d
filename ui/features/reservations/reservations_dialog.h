// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QStringList>

#include <memory>

class QPushButton;

namespace nd {

class Banner;
class DataTable;
class ReservationsPresenter;

/// What Telnyx keeps for the account, to be taken into the basket. Opened, never executed.
class ReservationsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ReservationsDialog(std::unique_ptr<ReservationsPresenter> presenter, QWidget *parent = nullptr);
    ~ReservationsDialog() override;

private:
    void showState();
    void showSelection();
    void take();
    QStringList selectedNumbers() const;

    std::unique_ptr<ReservationsPresenter> m_presenter;
    Banner *m_banner;
    DataTable *m_table;
    QPushButton *m_refresh;
    QPushButton *m_extend;
    QPushButton *m_take;
};

} // namespace nd
