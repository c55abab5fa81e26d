// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/page_setup.h"

#include "accounts/settings.h"
#include "ui/tables/data_table.h"
#include "ui/tables/data_tree.h"
#include "ui/widgets/search_field.h"

#include <QSplitter>

#include <functional>

namespace nd {

namespace {

void whenEdited(DataTable *table, const std::function<void()> &keep)
{
    QObject::connect(table, &DataTable::layoutEdited, table, keep);
}

void whenEdited(DataTree *tree, const std::function<void()> &keep)
{
    QObject::connect(tree, &DataTree::layoutEdited, tree, keep);
}

/// Layouts are kept under the view's object name, which is the same in every language; earlier versions had them under
/// its caption.
template <class View>
void keepLayoutsOf(QWidget *page, Settings &settings)
{
    for (View *view : page->findChildren<View *>()) {
        const QByteArray layout = settings.layout(view->objectName());
        view->restoreLayout(layout.isEmpty() ? settings.layout(view->accessibleName()) : layout);
        whenEdited(view, [view, &settings] { settings.setLayout(view->objectName(), view->saveLayout()); });
    }
}

void keepSplitters(QWidget *page, Settings &settings)
{
    for (QSplitter *splitter : page->findChildren<QSplitter *>()) {
        const QString name = splitter->objectName();
        splitter->restoreState(settings.layout(name));
        QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
            [splitter, name, &settings] { settings.setLayout(name, splitter->saveState()); });
    }
}

/// Two pages of a kind are made of the same parts in the same order.
template <class Part, class Take>
void takeOverParts(const QWidget *before, QWidget *page, Take take)
{
    const QList<Part *> old = before->findChildren<Part *>();
    const QList<Part *> now = page->findChildren<Part *>();
    for (qsizetype i = 0; i < now.size() && i < old.size(); ++i)
        take(*old[i], *now[i]);
}

} // namespace

void keepLayouts(QWidget *page, Settings &settings)
{
    keepLayoutsOf<DataTable>(page, settings);
    keepLayoutsOf<DataTree>(page, settings);
    keepSplitters(page, settings);
}

void takeOverSetup(const QWidget *before, QWidget *page)
{
    const auto layout = [](const auto &old, auto &now) { now.restoreLayout(old.saveLayout()); };
    takeOverParts<DataTable>(before, page, layout);
    takeOverParts<DataTree>(before, page, layout);
    takeOverParts<QSplitter>(
        before, page, [](const QSplitter &old, QSplitter &now) { now.restoreState(old.saveState()); });
    takeOverParts<SearchField>(before, page, [](const SearchField &old, SearchField &now) { now.setText(old.text()); });
}

} // namespace nd
