// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/write_record.h"

#include <QDialog>

class QWidget;

namespace nd {

/// A purchase whose answer was lost, beside the order at Telnyx that is probably it: a person decides. Opened, never
/// executed; deletes itself.
class CompareDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `write` has a candidate.
    explicit CompareDialog(const WriteRecord &write, QWidget *parent = nullptr);

signals:
    void isOurs(const QString &orderId);
    void isNot(const QString &orderId);

private:
    QWidget *buildTable() const;

    WriteRecord m_write;
    Candidate m_candidate;
};

} // namespace nd
