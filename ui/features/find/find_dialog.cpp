// SPDX-License-Identifier: Apache-2.0
#include "ui/features/find/find_dialog.h"

#include "features/find/find_presenter.h"
#include "models/roles.h"
#include "ui/prompts/answer_buttons.h"
#include "ui/tables/data_table.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/search_field.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize Comfortable{820, 460};

} // namespace

FindDialog::FindDialog(std::unique_ptr<FindPresenter> presenter, const QString &text, QWidget *parent)
    : QDialog(parent), m_presenter(std::move(presenter)),
      m_field(new SearchField(tr("Find"), tr("Number, reference, id, word or account"))),
      m_table(new DataTable(tr("Found"))), m_sentence(mutedLabel({})),
      m_go(new QPushButton(themedIcon(u"arrow-right"_s), tr("Go There")))
{
    setWindowTitle(tr("Find Everywhere"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setObjectName(u"Found"_s);
    m_table->setModel(&m_presenter->rows());
    m_table->setSortingEnabled(false); // the places stand in an order of their own
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_field->setResults(m_table);
    setButtonKind(m_go, ButtonKind::Primary);
    m_go->setDefault(true);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_sentence, 1);
    buttons->addWidget(answerButtons(this, m_go, close));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addWidget(m_field);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    resize(Comfortable.boundedTo(parent->window()->size()));

    connect(m_field, &QLineEdit::textChanged, m_presenter.get(), &FindPresenter::look);
    connect(m_presenter.get(), &FindPresenter::changed, this, &FindDialog::show);
    connect(m_table, &QAbstractItemView::activated, this, &FindDialog::go);
    // Return is for what was typed, also by those who are faster than the pause; it presses the button next.
    connect(m_field, &QLineEdit::returnPressed, m_presenter.get(), &FindPresenter::settle);
    connect(m_go, &QPushButton::clicked, m_presenter.get(), &FindPresenter::settle);
    connect(m_go, &QPushButton::clicked, this, &FindDialog::go);
    m_field->setText(text);
    m_field->setFocus();
    m_presenter->lookNow();
}

FindDialog::~FindDialog() = default;

void FindDialog::show()
{
    m_sentence->setText(m_presenter->sentence());
    const bool any = m_table->model()->rowCount() > 0;
    m_go->setEnabled(any);
    // What nobody has moved to gives way to what has come before it.
    const QModelIndex current = m_table->currentIndex();
    if (any && (!current.isValid() || current.data(RowKeyRole).toString() == m_offered))
        m_table->selectRow(0);
    m_offered = m_table->model()->index(0, 0).data(RowKeyRole).toString();
}

void FindDialog::go()
{
    const QModelIndex current = m_table->currentIndex();
    if (const FoundRow *row = m_presenter->rows().find(current.data(RowKeyRole).toString())) {
        const FoundRow chosenRow = *row;
        accept();
        emit chosen(chosenRow);
    }
}

} // namespace nd
