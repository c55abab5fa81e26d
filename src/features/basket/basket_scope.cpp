// SPDX-License-Identifier: Apache-2.0
#include "features/basket/basket_scope.h"

#include <QCoreApplication>
#include <QLocale>

namespace nd {

namespace {

struct Say
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
        return {Say::tr("Reserve"), Say::tr("Reserve All %1"), Say::tr("Reserve %1 Shown"),
            Say::tr("Reserve %1 Selected"), Say::tr("Reserve %1 of %2"), Say::tr("Reserve %1 of %2 Shown"),
            Say::tr("Reserve %1 of %2 Selected")};
    case BasketVerb::Extend:
        return {Say::tr("Extend"), Say::tr("Extend All %1"), Say::tr("Extend %1 Shown"), Say::tr("Extend %1 Selected"),
            Say::tr("Extend %1 of %2"), Say::tr("Extend %1 of %2 Shown"), Say::tr("Extend %1 of %2 Selected")};
    case BasketVerb::Remove:
        return {Say::tr("Remove"), Say::tr("Remove All %1"), Say::tr("Remove %1 Shown"), Say::tr("Remove %1 Selected"),
            Say::tr("Remove %1 of %2"), Say::tr("Remove %1 of %2 Shown"), Say::tr("Remove %1 of %2 Selected")};
    case BasketVerb::Substitute:
        return {Say::tr("Substitute"), Say::tr("Substitute All %1"), Say::tr("Substitute %1 Shown"),
            Say::tr("Substitute %1 Selected"), Say::tr("Substitute %1 of %2"), Say::tr("Substitute %1 of %2 Shown"),
            Say::tr("Substitute %1 of %2 Selected")};
    case BasketVerb::Order:
        break;
    }
    return {Say::tr("Order…"), Say::tr("Order All %1…"), Say::tr("Order %1 Shown…"), Say::tr("Order %1 Selected…"),
        Say::tr("Order %1 of %2…"), Say::tr("Order %1 of %2 Shown…"), Say::tr("Order %1 of %2 Selected…")};
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
