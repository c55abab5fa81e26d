// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include "accounts/settings.h"
#include "features/comments/service/comment_feed.h"
#include "store/tables/draft_store.h"
#include "ui/shell/main_window.h"
#include "ui/shell/outside/session_end.h"
#include "writes/write_coordinator.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

/// A desk whose person logs off.
struct LogOff : Office
{
    LogOff()
    {
        telnyx.on("POST", "/comments", [](const FakeTelnyx::Seen &) {
            FakeTelnyx::Answer answer = FakeTelnyx::data({});
            answer.way = FakeTelnyx::Way::Hold;
            return answer;
        });
        open();
    }
    AccountServices &services() { return desk->desk().current()->services(); }
    Result<Done> write()
    {
        WriteRecord comment = services().writer().draft(WriteKind::Comment);
        comment.subject = u"1f0a3c55-0000-4000-8000-000000000001"_s;
        comment.body = R"({"comment_record_type":"sub_number_order"})";
        return services().writer().begin({comment});
    }
};

} // namespace

class TestSessionEnd final : public QObject
{
    Q_OBJECT
private slots:
    void draftsAndSettingsAreKept()
    {
        LogOff person;
        SessionEnd end(*qApp, person.desk->desk(), person.desk->settings());
        person.services().comments().drafts().setText(u"conversation"_s, u"half a sentence"_s);
        person.desk->settings().set(setting::PasteCountry, u"DE"_s);
        QVERIFY(end.prepare());
        const DraftStore store(person.desk->ledger(), person.desk->desk().current()->account().id);
        const Result<QHash<QString, QString>> kept = store.all();
        QVERIFY(kept);
        QVERIFY(kept->values().contains(u"half a sentence"_s));
    }

    void aRequestThatIsOutIsWorthAQuestion()
    {
        LogOff person;
        SessionEnd end(*qApp, person.desk->desk(), person.desk->settings());
        QVERIFY(end.prepare());
        QVERIFY(person.write());
        QVERIFY(!end.prepare());
        QTRY_COMPARE(person.telnyx.count("POST", "/comments"), 1);
        QVERIFY(!end.prepare()); // it has left, and no answer has come
    }

    void theQuestionNamesWhatIsOut()
    {
        LogOff person;
        QVERIFY(person.write());
        QVERIFY(!person.desk->window().close());
        QWidget *question = nullptr;
        QTRY_VERIFY((question = person.desk->dialog(u"A change is still out"_s)));
        const auto labels = question->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->text() == u"Not settled yet: Comment (Sub-order 1f0a3c55)"_s; }));
    }

    /// The system's own command to quit ends a desk that stays behind its tray icon as well.
    void quittingIsNotClosing()
    {
        WindowFixture desk(WindowFixture::Ground{
            .desktop = {.hasTray = [] { return true; }, .show = [](const QString &, const QString &) {}}});
        desk.settings().set(setting::KeepFollowing, true);
        QVERIFY(!desk.window().close());
        desk.window().comeToFront();
        QEvent quit(QEvent::Quit);
        QCoreApplication::sendEvent(qApp, &quit);
        QVERIFY(desk.window().isHidden());
        QVERIFY(desk.window().close()); // nothing keeps it any more
    }
};

QTEST_MAIN(TestSessionEnd)
#include "tst_session_end.moc"
