// SPDX-License-Identifier: Apache-2.0
#include "window_fixture.h"

#include "support/golden_text.h"

#include "api/client/activity.h"
#include "models/roles.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "support/patience.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QSet>
#include <QShortcut>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <functional>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

QString plain(QString text)
{
    return text.remove(u'&').replace(u'\n', u' ');
}

/// Counts are another matter: "Rate 592 of 600" is "Rate N of N".
QString withoutCounts(QString text)
{
    static const QRegularExpression count(u"\\d+"_s);
    return text.replace(count, u"N"_s);
}

QString keysOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &one : keys) {
        if (!one.isEmpty())
            texts += u'[' + one.toString(QKeySequence::PortableText) + u']';
    }
    return texts.isEmpty() ? QString() : u' ' + texts.join(u' ');
}

/// Mnemonics are given anew with each other entry of a form.
QKeySequence ownKeysOf(const QAbstractButton &button)
{
    return button.shortcut() == QKeySequence::mnemonic(button.text()) ? QKeySequence() : button.shortcut();
}

/// As tst_window_names has it: a label names what it belongs to.
QString nameOf(QWidget *widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    if (!accessible)
        return {};
    for (const auto &[related, relation] : accessible->relations(QAccessible::Label)) {
        if (!related->text(QAccessible::Name).isEmpty())
            return related->text(QAccessible::Name);
    }
    return accessible->text(QAccessible::Name);
}

QString roleOf(QWidget *widget)
{
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return QString::fromLatin1(
        QMetaEnum::fromType<QAccessible::Role>().valueToKey(accessible ? accessible->role() : QAccessible::NoRole));
}

/// Parts that Qt makes inside of its own controls.
bool isQtsOwn(const QWidget *widget)
{
    if (widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QHeaderView *>(widget))
        return true;
    const QWidget *parent = widget->parentWidget();
    if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent))
        return true;
    if (qobject_cast<const QAbstractButton *>(widget) && qobject_cast<const QAbstractItemView *>(parent))
        return true; // the corner of a table
    for (; parent; parent = parent->parentWidget()) {
        if (parent->inherits("QComboBoxPrivateContainer"))
            return true;
    }
    return false;
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || (widget->focusPolicy() & Qt::TabFocus);
}

/// Every control in a place, in sight or not, and every figure beside its caption: "Button: Add to Basket [Ctrl+B]".
/// Sorted, each once.
QStringList controlsIn(QWidget *place)
{
    QStringList lines;
    for (QWidget *widget : place->findChildren<QWidget *>()) {
        if (widget->window() != place->window() || isQtsOwn(widget))
            continue;
        const bool isFigure = qobject_cast<QLabel *>(widget) && !widget->accessibleDescription().isEmpty();
        if (!isFigure && !isControl(widget) && widget->accessibleName().isEmpty())
            continue;
        QString name = isFigure ? widget->accessibleDescription() : withoutCounts(plain(nameOf(widget)));
        if (name.isEmpty() && !widget->isVisibleTo(place))
            continue; // it has a name as soon as it is of use
        if (name.isEmpty())
            name = u"(no name)"_s;
        QString line = (isFigure ? u"Figure"_s : roleOf(widget)) + u": "_s + name;
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            line += keysOf({ownKeysOf(*button)});
        if (!widget->objectName().isEmpty())
            line += u" (object %1)"_s.arg(widget->objectName());
        lines += line;
    }
    lines.sort();
    lines.removeDuplicates();
    return lines;
}

/// The columns of every table in a place, in the model's order: what they are called on disk and on the screen.
QStringList columnsIn(QWidget *place)
{
    QStringList tables;
    for (const QAbstractItemView *view : place->findChildren<QAbstractItemView *>()) {
        const auto *table = qobject_cast<const QTableView *>(view);
        const auto *tree = qobject_cast<const QTreeView *>(view);
        const QHeaderView *header = table ? table->horizontalHeader() : tree ? tree->header() : nullptr;
        if (view->window() != place->window() || isQtsOwn(view) || !header || header->isHidden() || !view->model())
            continue;
        QString lines = view->accessibleName();
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const auto said = [&](int role) { return view->model()->headerData(column, Qt::Horizontal, role); };
            lines += u"\n    %1: %2"_s.arg(said(ColumnIdRole).toString(), plain(said(Qt::DisplayRole).toString()));
            if (said(ColumnHiddenRole).toBool())
                lines += u", hidden until chosen"_s;
        }
        tables += lines;
    }
    tables.sort();
    return tables;
}

void addMenu(QStringList &lines, QSet<const QAction *> &seen, const QMenu *menu, const QString &path)
{
    for (const QAction *action : menu->actions()) {
        seen.insert(action);
        if (action->isSeparator())
            continue;
        const QString here = path + u" > "_s + plain(action->text());
        if (action->menu()) {
            addMenu(lines, seen, action->menu(), here);
            continue;
        }
        lines += here + keysOf(action->shortcuts()) + (action->isCheckable() ? u" (to check)"_s : QString());
    }
}

} // namespace

/// Everything on the screen that a habit, a script or a screen reader may hold on to, frozen in golden/*.txt: the
/// window in English on the sandbox, and each dialog up to the button that would buy. A name that is gone from there is
/// gone for somebody.
class TestWindowGolden final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_desk.reset(); }
    void menusAndKeys();
    void controlsAndTables();
    void dialogs();

private:
    static QString golden(const char *name) { return QStringLiteral(ND_TEST_DATA "/golden/") + QLatin1String(name); }
    QTabWidget *tabs() { return m_desk->window().findChild<QTabWidget *>(); }
    /// Nothing that was asked for waits for its answer.
    bool isQuiet();
    void note(QWidget *place, const QString &title);
    /// Opens a dialog, notes what is in it, closes it. `until`: a label that it is waited for.
    bool noteDialog(const QString &title, const std::function<bool()> &open, const QString &until = {});
    bool trigger(const QString &action);
    bool press(const QString &button);
    bool choosePendingSubOrder();

    std::unique_ptr<WindowFixture> m_desk;
    QSet<quint64> m_asked;
    QStringList m_controls;
    QStringList m_tables;
};

void TestWindowGolden::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("keys and some roles are other ones on this system");
#endif
    m_desk = std::make_unique<WindowFixture>();
    connect(&m_desk->desk(), &SessionManager::activity, this, [this](const Activity &entry) {
        if (entry.finished)
            m_asked.remove(entry.id);
        else
            m_asked.insert(entry.id);
    });
    for (const char *view : {"Coverage", "Orders", "Conversations"}) {
        for (int tab = 0; tab < tabs()->count() && !m_desk->view(QString::fromLatin1(view)); ++tab)
            tabs()->setCurrentIndex(tab);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->rows(QString::fromLatin1(view)) > 0, 20'000);
    }
    // Asked once: the next request may begin at any moment.
    QVERIFY(support::waitFor([this] { return isQuiet(); }, 20'000));
}

bool TestWindowGolden::isQuiet()
{
    QCoreApplication::processEvents();
    return m_asked.isEmpty();
}

void TestWindowGolden::menusAndKeys()
{
    QStringList lines;
    QSet<const QAction *> seen;
    for (const QAction *action : m_desk->window().menuBar()->actions()) {
        QVERIFY(action->menu());
        seen.insert(action);
        lines += u"Menu "_s + action->text(); // with its mnemonic
        addMenu(lines, seen, action->menu(), u"Menu "_s + plain(action->text()));
    }
    for (int tab = 0; tab < tabs()->count(); ++tab)
        lines += u"Tab "_s + withoutCounts(tabs()->tabText(tab));
    for (const QDockWidget *pane : m_desk->window().findChildren<QDockWidget *>()) {
        lines += u"Pane %1 (object %2)"_s.arg(pane->windowTitle(), pane->objectName());
        seen.insert(pane->toggleViewAction());
    }
    for (const QAction *action : m_desk->window().findChildren<QAction *>()) {
        if (!seen.contains(action) && !action->shortcut().isEmpty())
            lines += u"Beside the menus: "_s + plain(action->text()) + keysOf(action->shortcuts());
    }
    for (const QShortcut *shortcut : m_desk->window().findChildren<QShortcut *>()) {
        QString where = u"window"_s;
        for (const QObject *object = shortcut->parent(); object; object = object->parent()) {
            const auto *widget = qobject_cast<const QWidget *>(object);
            if (widget
                && (tabs()->indexOf(const_cast<QWidget *>(widget)) >= 0 || qobject_cast<const QDockWidget *>(widget)))
                where = widget->windowTitle();
        }
        lines += u"Key without a name in %1:"_s.arg(where) + keysOf({shortcut->key()});
    }
    lines.sort();
    ND_COMPARE_GOLDEN(golden("menus.txt"), lines.join(u'\n') + u'\n');
}

void TestWindowGolden::note(QWidget *place, const QString &title)
{
    m_controls += u"== "_s + title;
    m_controls += controlsIn(place);
    m_controls += QString();
    for (const QString &table : columnsIn(place))
        m_tables += title + u": "_s + table;
}

void TestWindowGolden::controlsAndTables()
{
    m_controls.clear();
    m_tables.clear();
    for (int tab = 0; tab < tabs()->count(); ++tab)
        note(tabs()->widget(tab), tabs()->widget(tab)->windowTitle());
    for (QDockWidget *pane : m_desk->window().findChildren<QDockWidget *>())
        note(pane, pane->windowTitle());
    note(m_desk->window().statusBar(), u"Status bar"_s);
    ND_COMPARE_GOLDEN(golden("controls.txt"), m_controls.join(u'\n'));
    m_tables.sort();
    ND_COMPARE_GOLDEN(golden("tables.txt"), m_tables.join(u'\n') + u'\n');
}

bool TestWindowGolden::trigger(const QString &name)
{
    for (QAction *action : m_desk->window().findChildren<QAction *>()) {
        if (action->text() != name || !action->isEnabled())
            continue;
        action->trigger();
        return true;
    }
    return false;
}

bool TestWindowGolden::press(const QString &button)
{
    QAbstractButton *found = m_desk->button(button);
    return found && support::waitFor([&] { return found->isEnabled(); }) && m_desk->click(button);
}

namespace {

/// Above the window; not all of them hold it up.
QDialog *openDialog()
{
    if (auto *modal = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        return modal;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(top); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

bool TestWindowGolden::noteDialog(const QString &title, const std::function<bool()> &open, const QString &until)
{
    if (!open() || !support::waitFor([] { return openDialog() != nullptr; })) {
        qWarning("“%s” does not open", qPrintable(title));
        return false;
    }
    if (!support::waitFor([this] { return isQuiet(); }, 20'000))
        return false;
    QDialog *dialog = openDialog();
    const auto isThere = [&] {
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        return until.isEmpty()
            || std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == until; });
    };
    if (!dialog || !support::waitFor(isThere, 20'000))
        return false;
    note(dialog, u"%1: %2"_s.arg(title, dialog->windowTitle()));
    dialog->reject();
    return support::waitFor([] { return !openDialog(); });
}

/// The sandbox's story has an order in the United Kingdom whose papers are missing.
bool TestWindowGolden::choosePendingSubOrder()
{
    auto *tree = qobject_cast<QTreeView *>(m_desk->view(u"Orders"_s));
    const QAbstractItemModel *model = tree ? tree->model() : nullptr;
    for (int at = 0; model && at < model->rowCount(); ++at) {
        const QPersistentModelIndex order = model->index(at, 0);
        if (!order.sibling(at, 2).data().toString().contains(u"pending"_s))
            continue;
        tree->setCurrentIndex(order);
        tree->expand(order);
        if (!support::waitFor([&] { return model->rowCount(order) > 0; }, 20'000))
            return false;
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex sub = model->index(0, column, order);
            if (!sub.data().toString().contains(u"to be filled in"_s))
                continue;
            tree->setCurrentIndex(sub.siblingAtColumn(0));
            return support::waitFor([this] { return isQuiet(); }, 20'000);
        }
    }
    return false;
}

void TestWindowGolden::dialogs()
{
    m_controls.clear();
    m_tables.clear();
    for (const char *name : {"Add Account…", "Manage Accounts…", "Webhooks…", "Back Up Ledger…", "Command Palette…",
             "Keyboard Shortcuts", "About Numberdesk", "Extend Holds Automatically…", "Bulk Order…", "Advanced Order…",
             "Requirement Groups…", "Addresses…", "Reports…", "Paste Numbers…", "Saved Searches…"}) {
        const QString action = QString::fromUtf8(name);
        if (action != u"Back Up Ledger…") // a dialog of files, which is the system's
            QVERIFY2(noteDialog(action, [&] { return trigger(action); }), name);
    }
    QVERIFY(noteDialog(u"Language"_s, [this] {
        const auto menus = m_desk->window().menuBar()->findChildren<QMenu *>();
        const auto language
            = std::find_if(menus.begin(), menus.end(), [](const QMenu *menu) { return menu->title() == u"Language"; });
        if (language == menus.end() || (*language)->actions().isEmpty())
            return false;
        (*language)->actions().front()->trigger();
        return true;
    }));

    QVERIFY(m_desk->openTab(u"Coverage"_s));
    QVERIFY(m_desk->clickRows(u"Coverage"_s, 0, 1));
    // Asked once: the next request may begin at any moment.
    QVERIFY(support::waitFor([this] { return isQuiet(); }, 20'000));
    QVERIFY(noteDialog(u"Requirements… of a country"_s, [this] { return press(u"Requirements…"_s); }));

    QVERIFY(m_desk->openTab(u"Search"_s));
    QVERIFY(m_desk->type(u"Country"_s, u"US"_s));
    QVERIFY(m_desk->type(u"Area code"_s, u"312"_s));
    QVERIFY(noteDialog(u"Save…"_s, [this] { return press(u"Save…"_s); }));
    QVERIFY(press(u"Search"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->rows(u"Available numbers"_s) > 0, 20'000);
    QVERIFY(m_desk->clickRows(u"Available numbers"_s, 0, 1));
    QVERIFY(press(u"Add to Basket"_s));
    QVERIFY(m_desk->openTab(u"Basket"_s));
    QVERIFY(noteDialog(u"Reservations…"_s, [this] { return press(u"Reservations…"_s); }));
    QVERIFY(noteDialog(u"Order…"_s, [this] { return press(u"Order…"_s); }));

    QVERIFY(m_desk->openTab(u"Orders"_s));
    QVERIFY(choosePendingSubOrder());
    QVERIFY(noteDialog(
        u"Requirements…"_s, [this] { return press(u"Requirements…"_s); }, u"End User Name"_s));
    QVERIFY(noteDialog(u"Cancel Sub-order"_s, [this] { return press(u"Cancel Sub-order"_s); }));
    QVERIFY(noteDialog(u"Change Reference…"_s, [this] {
        auto *tree = qobject_cast<QTreeView *>(m_desk->view(u"Orders"_s));
        tree->setCurrentIndex(tree->currentIndex().parent());
        return press(u"Change Reference…"_s);
    }));

    ND_COMPARE_GOLDEN(golden("dialogs.txt"), m_controls.join(u'\n'));
    m_tables.sort();
    ND_COMPARE_GOLDEN(golden("dialog_tables.txt"), m_tables.join(u'\n') + u'\n');
}

QTEST_MAIN(TestWindowGolden)
#include "tst_window_golden.moc"
