// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

class QCoreApplication;

namespace nd {

/// On macOS links and files come to the running program as events, not as arguments.
class FileOpenEvents final : public QObject
{
    Q_OBJECT
public:
    /// `app` must outlive it.
    explicit FileOpenEvents(QCoreApplication &app, QObject *parent = nullptr);

signals:
    /// A link, or the path of a file: what would be an argument elsewhere.
    void opened(const QString &what);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QCoreApplication &m_app;
};

} // namespace nd
