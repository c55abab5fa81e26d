// SPDX-License-Identifier: Apache-2.0
#include "ui/features/failures/compare_dialog.h"

#include "ui/theme/desk_style.h"
#include "ui/widgets/field.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostShown = 8;

QLabel *cell(const QString &text)
{
    auto *label = new QLabel(text.isEmpty() ? u"—"_s : text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// To the second: the two are compared by it.
QString timeText(Timestamp moment)
{
    return moment.toDateTime().toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

/// A single number, or a block's first and last.
QString spanText(const NumberSpan &span)
{
    const QString first = u'+' + QString::number(span.first);
    return span.first == span.last ? first : first + u" – +"_s + QString::number(span.last);
}

QString numbersText(const WriteRecord &write)
{
    QStringList lines;
    for (size_t i = 0; i < write.numbers.size() && i < MostShown; ++i)
        lines += spanText(write.numbers[i]);
    if (write.numbers.size() > MostShown)
        lines += CompareDialog::tr("and %n more", nullptr, int(write.numbers.size() - MostShown));
    return lines.join(u'\n');
}

int countOf(const WriteRecord &write)
{
    qint64 count = 0;
    for (const NumberSpan &span : write.numbers)
        count += span.last - span.first + 1;
    return int(count);
}

} // namespace

CompareDialog::CompareDialog(const WriteRecord &write, QWidget *parent)
    : QDialog(parent), m_write(write), m_candidate(write.candidate.value_or(Candidate{}))
{
    setWindowTitle(tr("Compare"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *words = mutedLabel(
        tr("The answer to your order was lost. This order at Telnyx has exactly its numbers and was made after "
           "yours was sent, but it does not carry our ID: somebody else may have made it."));
    auto *ours = new QPushButton(tr("This Is Ours"));
    auto *not_ = new QPushButton(tr("It Is Not"));
    auto *later = new QPushButton(tr("Decide Later"));
    setButtonKind(ours, ButtonKind::Primary);
    later->setDefault(true);
    ours->setAutoDefault(false);
    not_->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(later);
    buttons->addWidget(not_);
    buttons->addWidget(ours);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(headingLabel(tr("Is this order yours?")));
    layout->addWidget(words);
    layout->addWidget(buildTable());
    layout->addWidget(mutedLabel(tr("\"It is not\" settles yours as not bought: its lines can be ordered again.")));
    layout->addStretch(1);
    layout->addLayout(buttons);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(ours, &QPushButton::clicked, this, [this] {
        emit isOurs(m_candidate.id);
        accept();
    });
    connect(not_, &QPushButton::clicked, this, [this] {
        emit isNot(m_candidate.id);
        accept();
    });
    resize(sizeHint().expandedTo(QSize(640, 360)));
    later->setFocus();
}

QWidget *CompareDialog::buildTable() const
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(8);
    grid->addWidget(headingLabel(tr("Yours")), 0, 1);
    grid->addWidget(headingLabel(tr("At Telnyx")), 0, 2);
    int row = 0;
    const auto add = [&](const QString &name, const QString &ours, const QString &theirs) {
        ++row;
        auto *title = mutedLabel(name);
        grid->addWidget(title, row, 0, Qt::AlignTop);
        for (const auto &[column, side, text] : {std::tuple{1, tr("Yours"), ours}, {2, tr("At Telnyx"), theirs}}) {
            QLabel *label = cell(text);
            label->setAccessibleName(name + u", "_s + side + u": "_s + label->text());
            grid->addWidget(label, row, column, Qt::AlignTop);
        }
    };
    const QString numbers = numbersText(m_write);
    add(tr("Numbers"), numbers, tr("the same"));
    add(tr("How many"), QString::number(countOf(m_write)), QString::number(m_candidate.numbers));
    add(tr("Reference"), m_write.reference(), m_candidate.reference);
    add(tr("Made"), tr("sent %1").arg(timeText(m_write.sentAt)), timeText(m_candidate.createdAt));
    add(tr("Status"), tr("not known"), m_candidate.status);
    add(tr("Order ID"), tr("not known"), m_candidate.id);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    return table;
}

} // namespace nd
