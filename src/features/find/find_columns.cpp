// SPDX-License-Identifier: Apache-2.0
#include "features/find/find_columns.h"

#include <QCoreApplication>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::FindColumns)
};

QString iconOf(const FoundRow &row)
{
    switch (row.kind) {
    case FoundRow::Kind::NumberInOrder:
    case FoundRow::Kind::Order:
        return u"list-tree"_s;
    case FoundRow::Kind::BasketLine:
        return u"shopping-cart"_s;
    case FoundRow::Kind::Hold:
        return u"hourglass"_s;
    case FoundRow::Kind::Conversation:
        return u"message-square"_s;
    case FoundRow::Kind::Account:
        return u"key-round"_s;
    case FoundRow::Kind::AskTelnyx:
        return u"search"_s;
    }
    return {};
}

} // namespace

QString keyOf(const FoundRow &row)
{
    return QString::number(int(row.kind)) + u'/' + QString::number(int(row.orderKind)) + u'/' + row.recordType + u'/'
        + row.id;
}

std::vector<Column<FoundRow>> findColumns()
{
    using Row = FoundRow;
    using C = Column<Row>;
    const auto what = [](const Row &r) { return r.what; };
    const auto where = [](const Row &r) { return r.where; };
    return {
        C("what", Tr::tr("What"), what).withIcon(iconOf).withToolTip(what).wide(36),
        C("where", Tr::tr("Where"), where).withToolTip(where).wide(36),
        C("state", Tr::tr("State"), [](const Row &r) { return r.state; }).wide(20),
    };
}

} // namespace nd
