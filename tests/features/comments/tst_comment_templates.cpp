// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"

#include "features/comments/comment_templates.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

QStringList own(const CommentTemplates &templates)
{
    QStringList names;
    for (const CommentTemplate &one : templates.list()) {
        if (one.own)
            names += one.name;
    }
    return names;
}

} // namespace

/// Words that are said again and again: the program's and a person's.
class TestCommentTemplates : public QObject
{
    Q_OBJECT

private slots:
    void theProgramsOwn();
    void savesAndKeeps();
    void names();
    void renames();
    void removes();
    void ofEachAccount();
};

void TestCommentTemplates::theProgramsOwn()
{
    FakeDesk desk;
    CommentTemplates templates(*desk.session);
    QVERIFY(templates.list().size() >= 2);
    QVERIFY(own(templates).isEmpty());
    for (const CommentTemplate &one : templates.list())
        QVERIFY(!one.name.isEmpty() && !one.body.isEmpty());
    QVERIFY(templates.find(u"extend the deadline"_s)->body.contains(u"extend the deadline"_s));
    const size_t count = templates.list().size();
    templates.remove(u"Extend the deadline"_s);
    templates.rename(u"Extend the deadline"_s, u"More time"_s);
    QCOMPARE(templates.list().size(), count);
}

void TestCommentTemplates::savesAndKeeps()
{
    FakeDesk desk;
    CommentTemplates templates(*desk.session);
    templates.save(u" Who signs "_s, u"  Please tell us\nwho signs. & \"why\" "_s);
    QCOMPARE(own(templates), QStringList{u"Who signs"_s});
    templates.save(u"Empty"_s, u" \n "_s); // says nothing
    QCOMPARE(own(templates), QStringList{u"Who signs"_s});

    CommentTemplates after(*desk.session); // the next start
    QCOMPARE(own(after), QStringList{u"Who signs"_s});
    QCOMPARE(after.find(u"Who signs"_s)->body, u"Please tell us\nwho signs. & \"why\""_s);
    QVERIFY(!after.list().front().own); // the program's stand first
}

void TestCommentTemplates::names()
{
    FakeDesk desk;
    CommentTemplates templates(*desk.session);
    templates.save(u"Mine"_s, u"Words"_s);
    QVERIFY(!templates.problem(u"  "_s).isEmpty());
    QVERIFY(!templates.problem(u"mine"_s).isEmpty());
    QVERIFY(!templates.problem(u"Document uploaded"_s).isEmpty()); // the program's
    QVERIFY(templates.problem(u"mine"_s, u"Mine"_s).isEmpty()); // other letters of its own
    QVERIFY(templates.problem(QString(CommentTemplates::LongestName, u'x')).isEmpty());
    QVERIFY(!templates.problem(QString(CommentTemplates::LongestName + 1, u'x')).isEmpty());
    templates.save(u"MINE"_s, u"Others"_s); // never overwrites
    QCOMPARE(own(templates), QStringList{u"Mine"_s});
    QCOMPARE(templates.find(u"Mine"_s)->body, u"Words"_s);
}

void TestCommentTemplates::renames()
{
    FakeDesk desk;
    CommentTemplates templates(*desk.session);
    templates.save(u"One"_s, u"Words"_s);
    templates.save(u"Two"_s, u"Others"_s);
    templates.rename(u"One"_s, u"two"_s); // is taken
    QCOMPARE(own(templates), (QStringList{u"One"_s, u"Two"_s}));
    templates.rename(u"One"_s, u"Zero"_s);
    QCOMPARE(own(templates), (QStringList{u"Two"_s, u"Zero"_s}));
    QCOMPARE(templates.find(u"Zero"_s)->body, u"Words"_s);
    templates.rename(u"Zero"_s, u"ZERO"_s);
    QCOMPARE(own(templates), (QStringList{u"Two"_s, u"ZERO"_s}));
    templates.rename(u"nobody"_s, u"Somebody"_s);
    QCOMPARE(own(templates).size(), 2);
}

void TestCommentTemplates::removes()
{
    FakeDesk desk;
    CommentTemplates templates(*desk.session);
    templates.save(u"One"_s, u"Words"_s);
    templates.remove(u"Two"_s);
    QCOMPARE(own(templates), QStringList{u"One"_s});
    templates.remove(u"One"_s);
    QVERIFY(own(templates).isEmpty());
    CommentTemplates after(*desk.session);
    QVERIFY(own(after).isEmpty());
}

void TestCommentTemplates::ofEachAccount()
{
    FakeDesk desk;
    Account second;
    second.id = u"beta"_s;
    const auto beta = desk.open(second);
    CommentTemplates templates(*desk.session);
    templates.save(u"Of Acme"_s, u"Words"_s);
    const CommentTemplates others(*beta);
    QVERIFY(own(others).isEmpty() && !others.list().empty());
    QCOMPARE(own(templates), QStringList{u"Of Acme"_s});
}

QTEST_GUILESS_MAIN(TestCommentTemplates)
#include "tst_comment_templates.moc"
