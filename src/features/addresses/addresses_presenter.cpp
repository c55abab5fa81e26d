// SPDX-License-Identifier: Apache-2.0
#include "features/addresses/addresses_presenter.h"

#include "features/addresses/address_columns.h"
#include "sessions/session.h"
#include "wording/error_text.h"

namespace nd {

AddressesPresenter::AddressesPresenter(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_rows(std::make_unique<TableModel<PostalAddress>>(addressColumns(),
                                               [](const PostalAddress &address) { return address.id; })),
      m_book(session.client())
{
    connect(&m_book, &AddressBook::changed, this, &AddressesPresenter::show);
    refresh();
}

AddressesPresenter::~AddressesPresenter() = default;

QString AddressesPresenter::refusal() const
{
    return m_session.refusal();
}

void AddressesPresenter::show()
{
    m_rows->setRows(m_book.addresses());
    const int count = int(m_book.addresses().size());
    if (m_book.isReading()) {
        m_state = {Phase::Loading, tr("Reading addresses…"), {}};
    } else if (m_book.failure()) {
        const ErrorText text = describe(*m_book.failure());
        m_state = {Phase::Failed, text.sentence, text.advice};
    } else {
        m_state = {count > 0 ? Phase::Ready : Phase::Empty, tr("%n address(es)", nullptr, count), {}};
    }
    emit stateChanged();
}

} // namespace nd
