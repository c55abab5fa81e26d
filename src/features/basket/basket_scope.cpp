// SPDX-License-Identifier: Apache-2.0
#include "features/basket/basket_scope.h"

#include <QCoreApplication>
#include <QLocale>

namespace nd {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::BasketScope)
};

/// The words for one verb; %1 of %2 lines.
struct Words
{
    QString alone;
    QString all;
    QString shown;
    QString selected;
    QString someOfAll;
    QString someShown;
    QString someSelected;
};

Words wordsOf(BasketVerb verb)
{
    switch (verb) {
    case BasketVerb::Reserve:
        return {Tr::tr("Reserve"), Tr::tr("Reserve All %1"), Tr::tr("Reserve %1 Shown"), Tr::tr("Reserve %1 Selected"),
            Tr::tr("Reserve %1 of %2"), Tr::tr("Reserve %1 of %2 Shown"), Tr::tr("Reserve %1 of %2 Selected")};
    case BasketVerb::Extend:
        return {Tr::tr("Extend"), Tr::tr("Extend All %1"), Tr::tr("Extend %1 Shown"), Tr::tr("Extend %1 Selected"),
            Tr::tr("Extend %1 of %2"), Tr::tr("Extend %1 of %2 Shown"), Tr::tr("Extend %1 of %2 Selected")};
    case BasketVerb::Remove:
        return {Tr::tr("Remove"), Tr::tr("Remove All %1"), Tr::tr("Remove %1 Shown"), Tr::tr("Remove %1 Selected"),
            Tr::tr("Remove %1 of %2"), Tr::tr("Remove %1 of %2 Shown"), Tr::tr("Remove %1 of %2 Selected")};
    case BasketVerb::Substitute:
        return {Tr::tr("Substitute"), Tr::tr("Substitute All %1"), Tr::tr("Substitute %1 Shown"),
            Tr::tr("Substitute %1 Selected"), Tr::tr("Substitute %1 of %2"), Tr::tr("Substitute %1 of %2 Shown"),
            Tr::tr("Substitute %1 of %2 Selected")};
    case BasketVerb::Order:
        break;
    }
    return {Tr::tr("Order…"), Tr::tr("Order All %1…"), Tr::tr("Order %1 Shown…"), Tr::tr("Order %1 Selected…"),
        Tr::tr("Order %1 of %2…"), Tr::tr("Order %1 of %2 Shown…"), Tr::tr("Order %1 of %2 Selected…")};
}

} // namespace

QString labelOf(BasketVerb verb, const BasketScope &scope, int able)
{
    const Words words = wordsOf(verb);
    if (able == 0 || (scope.kind == BasketScope::Kind::All && scope.lines == 1))
        return words.alone;
    const QString count = QLocale().toString(able);
    const QString lines = QLocale().toString(scope.lines);
    const bool whole = able == scope.lines;
    switch (scope.kind) {
    case BasketScope::Kind::All:
        break;
    case BasketScope::Kind::Shown:
        return whole ? words.shown.arg(count) : words.someShown.arg(count, lines);
    case BasketScope::Kind::Selected:
        return whole ? words.selected.arg(count) : words.someSelected.arg(count, lines);
    }
    return whole ? words.all.arg(count) : words.someOfAll.arg(count, lines);
}

} // namespace nd
