// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QDialog>
#include <QString>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace nd {

class UserPrompts;
class Banner;
class DataTable;
class ProgressLine;
class ReportsPresenter;
class SearchField;
struct SubOrderReportFilter;

/// Reports of sub-orders: asked for above, made and opened below. Opened, never executed; closing it stops nothing that
/// Telnyx makes, and what was asked for is there again the next time.
class ReportsDialog final : public QDialog
{
    Q_OBJECT
public:
    ReportsDialog(std::unique_ptr<ReportsPresenter> presenter, UserPrompts &prompts, QWidget *parent = nullptr);
    ~ReportsDialog() override;

private:
    struct Day
    {
        QLineEdit *edit = nullptr;
        QLabel *problem = nullptr;
    };
    static Day makeDay();
    QWidget *buildQuestion();
    QWidget *buildList();
    QWidget *buildFile();
    void showReports();
    void showFile();
    void create();
    void save();
    void write(const QString &path);
    void onWritten(const Result<Done> &written);
    static void addCalendar(QLineEdit *day);
    QString selected() const;
    SubOrderReportFilter filter() const;

    std::unique_ptr<ReportsPresenter> m_presenter;
    UserPrompts &m_prompts;
    Banner *m_banner;
    QComboBox *m_status;
    QLineEdit *m_country;
    Day m_after;
    Day m_before;
    QLineEdit *m_reference;
    QLineEdit *m_order;
    QPushButton *m_create;
    DataTable *m_reports;
    QPushButton *m_open;
    ProgressLine *m_progress;
    SearchField *m_filter;
    DataTable *m_file;
    QPushButton *m_save;
};

} // namespace nd
