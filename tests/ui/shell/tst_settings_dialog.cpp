// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/settings/settings_dialog.h"

#include "accounts/accounts.h"
#include "accounts/key_store.h"
#include "accounts/scripted_keychain.h"
#include "accounts/settings.h"
#include "sessions/desk_lock.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "store/ledger.h"
#include "support/test_clock.h"
#include "ui/features/basket/hold_extension_fields.h"
#include "ui/prompts/dialog_prompts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <utility>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

/// A dialog that a person has opened.
struct Opened
{
    Opened()
    {
        dialog = new SettingsDialog(settings, theme, lock, prompts);
        dialog->open();
    }
    ~Opened() { delete dialog; }

    /// By its label, as a person finds it.
    template <class Field>
    Field *field(const QString &label) const
    {
        for (const QLabel *one : dialog->findChildren<QLabel *>()) {
            if (one->text() == label)
                return qobject_cast<Field *>(one->buddy());
        }
        return nullptr;
    }
    bool press(const QString &text) const
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == text) {
                button->click();
                return true;
            }
        }
        return false;
    }

    QTemporaryDir dir;
    Settings settings{dir.filePath(u"settings.ini"_s)};
    Theme theme{*qApp};
    TestClock clock;
    std::unique_ptr<Ledger> ledger = std::move(Ledger::open(dir.filePath(u"ledger.sqlite"_s))).take();
    ScriptedKeychain::Contents keychain;
    KeyStore vault{std::make_unique<ScriptedKeychain>(keychain)};
    Accounts accounts{settings, vault, clock};
    SessionManager desk{SessionManager::Parts{settings, accounts, *ledger, clock}};
    DeskLock lock{desk, settings, clock};
    QWidget window;
    DialogPrompts prompts{&window};
    QPointer<SettingsDialog> dialog;
};

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void saysThatThereIsNoTray();
    void showsWhatHolds();
    void keepsWhatIsSaved();
    void cancelChangesNothing();
    void choosesAPin();
    void refusesABadFileOfCertificates();
};

/// The platform of this test has none.
void TestSettingsDialog::saysThatThereIsNoTray()
{
    Opened opened;
    const QList<QLabel *> labels = opened.dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(
        labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u"no tray"_s); }));
}

void TestSettingsDialog::showsWhatHolds()
{
    Opened opened;
    QCOMPARE(opened.field<QComboBox>(u"Colours"_s)->currentData().toString(), u"system"_s);
    QCOMPARE(opened.field<QSpinBox>(u"Text size"_s)->value(), 100);
    QCOMPARE(opened.field<QSpinBox>(u"New accounts: count is typed above"_s)->value(), 10);
    QVERIFY(!opened.dialog->findChild<HoldExtensionFields *>()->findChild<QCheckBox *>()->isChecked());
}

void TestSettingsDialog::keepsWhatIsSaved()
{
    Opened opened;
    auto *colours = opened.field<QComboBox>(u"Colours"_s);
    colours->setCurrentIndex(colours->findData(u"dark"_s));
    opened.field<QSpinBox>(u"Text size"_s)->setValue(130);
    opened.field<QSpinBox>(u"New accounts: count is typed above"_s)->setValue(25);
    QTest::keyClicks(opened.field<QLineEdit>(u"Country of pasted national numbers"_s), u"de1"_s); // no digits
    opened.dialog->findChild<HoldExtensionFields *>()->findChild<QCheckBox *>()->setChecked(true);
    for (QCheckBox *box : opened.dialog->findChildren<QCheckBox *>()) {
        if (box->text().startsWith(u"Keep following"_s))
            box->setChecked(true);
    }
    QVERIFY(!opened.settings.get(setting::KeepFollowing)); // not before Save
    QCOMPARE(opened.theme.choice(), Theme::Choice::System);
    QVERIFY(opened.press(u"Save"_s));
    QCOMPARE(opened.settings.get(setting::Theme), u"dark"_s);
    QCOMPARE(opened.settings.get(setting::TextPercent), 130);
    QCOMPARE(opened.settings.get(setting::TypedCountAbove), 25);
    QCOMPARE(opened.settings.get(setting::PasteCountry), u"DE"_s);
    QVERIFY(opened.settings.get(setting::ExtendHolds));
    QCOMPARE(opened.theme.choice(), Theme::Choice::Dark);
    QCOMPARE(opened.theme.textScale(), 1.3);
    QVERIFY(opened.settings.get(setting::KeepFollowing));
    QTRY_VERIFY(!opened.dialog);
}

void TestSettingsDialog::cancelChangesNothing()
{
    Opened opened;
    auto *colours = opened.field<QComboBox>(u"Colours"_s);
    colours->setCurrentIndex(colours->findData(u"light"_s));
    opened.field<QSpinBox>(u"Text size"_s)->setValue(200);
    QVERIFY(opened.press(u"Cancel"_s));
    QCOMPARE(opened.settings.get(setting::Theme), u"system"_s);
    QCOMPARE(opened.settings.get(setting::TextPercent), 100);
    QCOMPARE(opened.theme.choice(), Theme::Choice::System);
    QTRY_VERIFY(!opened.dialog);
}

void TestSettingsDialog::choosesAPin()
{
    Opened opened;
    opened.field<QSpinBox>(u"Lock the desk after this time without a key or a click"_s)->setValue(15);
    QVERIFY(opened.press(u"Choose PIN…"_s));
    QWidget *pin = nullptr;
    QTRY_VERIFY((pin = QApplication::activeModalWidget()) && pin != opened.dialog);
    QList<QLineEdit *> fields = pin->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    QTest::keyClicks(fields[0], u"4711"_s);
    QTest::keyClicks(fields[1], u"4712"_s);
    QTest::keyClick(fields[1], Qt::Key_Return);
    QVERIFY(!opened.lock.hasPin()); // not the same both times
    QTest::keyClick(fields[1], Qt::Key_Backspace);
    QTest::keyClicks(fields[1], u"1"_s);
    QTest::keyClick(fields[1], Qt::Key_Return);
    QVERIFY(opened.lock.hasPin());
    QVERIFY(opened.press(u"Save"_s));
    QCOMPARE(opened.settings.get(setting::LockMinutes), 15);
}

void TestSettingsDialog::refusesABadFileOfCertificates()
{
    Opened opened;
    auto *file = opened.field<QLineEdit>(u"Company's certificates (PEM file)"_s);
    QVERIFY(file);
    file->setText(opened.dir.filePath(u"none.pem"_s));
    QVERIFY(opened.press(u"Save"_s));
    QVERIFY(opened.dialog && opened.dialog->isVisible());
    const QList<QLabel *> labels = opened.dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->isVisible() && label->text().contains(u"cannot be read"_s); }));
    QCOMPARE(opened.settings.get(setting::CaFile), QString());
    file->clear();
    QVERIFY(opened.press(u"Save"_s));
    QTRY_VERIFY(!opened.dialog);
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings_dialog.moc"
