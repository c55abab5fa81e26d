// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"
#include "store/golden_ledger.h"

#include "features/comments/comment_templates.h"
#include "features/comments/comments_presenter.h"
#include "features/comments/service/comment_archive.h"
#include "features/coverage/coverage_presenter.h"
#include "features/requirements/service/open_requirements.h"
#include "features/search/service/saved_search_service.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "store/ledger.h"

#include <QTest>

#include <memory>

#include <optional>

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

Timestamp at(const QString &iso)
{
    return *Timestamp::parse(iso);
}

/// When version4.sql has put it on its shelf.
Timestamp keptAt()
{
    return Timestamp::fromMicros(TestClock::Start - 200'000'000);
}

/// The account 'desk' of the golden ledger at a start without a network.
struct Start
{
    Start()
        : golden(QStringLiteral(ND_GOLDEN_LEDGERS "/version4.sqlite")), ledger(opened(golden.path())),
          session(sessionAt(QUrl(u"http://127.0.0.1:1/v2"_s), TabsKey, *ledger, clock, account()))
    { }
    static std::unique_ptr<Ledger> opened(const QString &path)
    {
        auto ledger = Ledger::open(path);
        if (!ledger)
            qFatal("%s %s", qPrintable(ledger.error().title), qPrintable(ledger.error().detail));
        return std::move(ledger).take();
    }
    static Account account()
    {
        Account one;
        one.id = u"desk"_s;
        return one;
    }
    QStringList shelf(const QString &name) const
    {
        return golden.rows(u"kept"_s, u"account = 'desk' AND shelf = '%1'"_s.arg(name), {u"kept_at"_s});
    }
    TestClock clock;
    GoldenLedger golden;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<Session> session;
};

} // namespace

/// What the tabs keep in somebody's ledger, as the present version has written it (tests/store/ledgers/version4.sql):
/// it is read as it stands, and written again in the same words.
class TestGoldenShelves : public QObject
{
    Q_OBJECT

private slots:
    void savedSearches();
    void templates();
    void comments();
    void draftsOfComments();
    void openRequirements();
    void coverage();
};

void TestGoldenShelves::savedSearches()
{
    const Start start;
    const QStringList before = start.shelf(u"search"_s);
    const QStringList watches = start.shelf(u"watch"_s);
    SavedSearchService &saved = start.session->services().savedSearches();
    saved.begin();
    QCOMPARE(saved.list().size(), size_t(2));
    const SavedSearch *chicago = saved.find(u"Chicago"_s);
    QVERIFY(chicago && chicago->isReadable);
    const SearchForm form{.country = u"US"_s,
        .type = u"local"_s,
        .areaCode = u"312"_s,
        .city = u"CHICAGO"_s,
        .state = u"IL"_s,
        .rateCenter = u"CHICAGO"_s,
        .startsWith = u"31"_s,
        .contains = u"55"_s,
        .endsWith = u"00"_s,
        .pattern = u"312-55N-NN00"_s,
        .features = {u"sms"_s, u"voice"_s},
        .limit = 25,
        .bestEffort = true,
        .quickship = true,
        .reservable = true,
        .excludeHeld = true,
        .blocks = false};
    QCOMPARE(chicago->form, form);
    QVERIFY(!saved.find(u"From a later version"_s)->isReadable);
    QVERIFY(saved.save(u"Chicago"_s, form));
    QCOMPARE(start.shelf(u"search"_s), before);
    QCOMPARE(start.shelf(u"watch"_s), watches);
}

void TestGoldenShelves::templates()
{
    const Start start;
    const QStringList before = start.shelf(u"template"_s);
    CommentTemplates templates(*start.session);
    const CommentTemplate *hello = templates.find(u"Hello"_s);
    QVERIFY(hello && hello->own);
    QCOMPARE(hello->body, u"Good morning,\nwhere does it stand?"_s);
    templates.rename(u"Hello"_s, u"Good day"_s);
    QVERIFY(start.shelf(u"template"_s) != before);
    templates.rename(u"Good day"_s, u"Hello"_s);
    QCOMPARE(start.shelf(u"template"_s), before);
}

void TestGoldenShelves::comments()
{
    const Start start;
    const QStringList before = start.golden.rows(u"kept"_s, u"shelf = 'comments'"_s);
    CommentArchive kept(start.session->services().documents());
    CommentArchive::Known known = kept.load();
    QCOMPARE(known.readAt, keptAt());
    QCOMPARE(known.comments.size(), size_t(2));
    const Comment &asked = known.comments.front();
    QCOMPARE(asked.id, u"comment-1"_s);
    QCOMPARE(asked.body, u"We need the lease."_s);
    QCOMPARE(asked.commentRecordType, u"sub_number_order"_s);
    QCOMPARE(asked.commenterType, u"admin"_s);
    QVERIFY(asked.isUnread());
    QCOMPARE(known.comments.back().readAt, at(u"2026-09-20T09:30:00.000000Z"_s));
    QVERIFY(kept.keep(known.comments, known.readAt));
    QCOMPARE(start.golden.rows(u"kept"_s, u"shelf = 'comments'"_s), before);
}

void TestGoldenShelves::draftsOfComments()
{
    const Start start;
    std::optional<CommentsPresenter> presenter(std::in_place, *start.session);
    QCOMPARE(presenter->conversations().totalCount(), 1);
    QCOMPARE(presenter->unread(), 1);
    presenter->look(u"sub_number_order/sub-1"_s);
    QCOMPARE(presenter->draft(), u"Please hurry — thanks"_s);
    const QStringList before = start.golden.rows(u"drafts"_s);
    presenter->setDraft(u"Another"_s);
    presenter->setDraft(u"Please hurry — thanks"_s);
    presenter.reset(); // keeps it
    QCOMPARE(start.golden.rows(u"drafts"_s), before);
}

void TestGoldenShelves::openRequirements()
{
    const Start start;
    OpenRequirements &requirements = start.session->services().openRequirements();
    requirements.begin();
    const OpenRequirement golden{.orderId = u"order-n1"_s,
        .title = u"Autumn"_s,
        .subOrderId = u"sub-1"_s,
        .numberId = u"number-1"_s,
        .country = u"NO"_s,
        .type = u"local"_s,
        .deadline = at(u"2026-09-30T00:00:00.000000Z"_s),
        .missing = 2,
        .rejected = 1,
        .knownAt = keptAt()};
    QCOMPARE(requirements.list(), std::vector{golden});
}

void TestGoldenShelves::coverage()
{
    const Start start;
    CoveragePresenter presenter(*start.session);
    QCOMPARE(presenter.countries().totalCount(), 2);
    const CountryCoverage *norway = presenter.countries().find(u"NO"_s);
    QVERIFY(norway);
    QCOMPARE(norway->name, u"Norway"_s);
    QCOMPARE(norway->region, u"EMEA"_s);
    QVERIFY(norway->local && norway->local->fullPstnReplacement && !norway->tollFree);
    QCOMPARE(norway->local->features, QStringList{u"voice"_s});
    presenter.look(presenter.rowOf(u"US"_s));
    QCOMPARE(presenter.inventory().totalCount(), 1);
    const InventoryCoverage &stock = presenter.inventory().row(0);
    QCOMPARE(stock.group, u"312"_s);
    QCOMPARE(stock.groupType, u"npa"_s);
    QCOMPARE(stock.administrativeArea, u"IL"_s);
    QCOMPARE(stock.count, std::optional(7));
}

QTEST_MAIN(TestGoldenShelves)
#include "tst_golden_shelves.moc"
