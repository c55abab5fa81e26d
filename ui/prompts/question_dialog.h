// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace nd {

class IconLabel;

/// The face of a question: icon, title, words, place for fields, two buttons. Everything is plain text, which
/// QMessageBox does not promise for all its parts.
class QuestionDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit QuestionDialog(QWidget *parent);

    void setWords(Tone tone, const QString &title, const QString &text, const QString &detail);
    /// After the words, which look like a question only where there is a choice. Empty `no`: one button only.
    /// `dangerous`: `yes` is red and `no` is the default.
    void setAnswers(const QString &yes, const QString &no, bool dangerous);
    /// At the top, over the whole width.
    void setHead(QWidget *head);
    /// Below the words.
    QVBoxLayout *body() const { return m_body; }
    QPushButton *yesButton() const { return m_yes; }
    QPushButton *noButton() const { return m_no; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QVBoxLayout *m_column; ///< all of it
    QVBoxLayout *m_body;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_detail;
    IconLabel *m_icon;
    Tone m_tone = Tone::Neutral;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace nd
