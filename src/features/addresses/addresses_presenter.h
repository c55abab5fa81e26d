// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/addresses/service/address_book.h"
#include "models/tab_state.h"
#include "models/table_model.h"

#include <QObject>

#include <memory>

namespace nd {

class Session;

/// State of the dialog `Addresses`: the account's addresses by their words.
class AddressesPresenter final : public QObject
{
    Q_OBJECT
public:
    /// Begins to read. `session` must outlive it.
    explicit AddressesPresenter(Session &session, QObject *parent = nullptr);
    ~AddressesPresenter() override;

    TableModel<PostalAddress> &rows() { return *m_rows; }
    const TabState &state() const { return m_state; }
    /// Why none can be made; empty when one can.
    QString refusal() const;
    Session &session() const { return m_session; }
    /// One that was made just now stands at the top.
    void put(const PostalAddress &address) { m_book.put(address); }

public slots:
    void refresh() { m_book.read(); }

signals:
    void stateChanged();

private:
    void show();

    Session &m_session;
    std::unique_ptr<TableModel<PostalAddress>> m_rows;
    AddressBook m_book;
    TabState m_state;
};

} // namespace nd
