// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"
#include "features/sandbox_desk.h"
#include "search_words.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace nd;

Q_DECLARE_METATYPE(nd::FakeTelnyx::Answer)

/// The Search tab without its widgets.
class TestSearchPresenter : public QObject
{
    Q_OBJECT

private slots:
    void findsInTheSandbox();
    void findsBlocksInTheSandbox();
    void asksWhatIsShown();
    void nearMatchesAreTold();
    void nothingFoundIsNoFailure_data();
    void nothingFoundIsNoFailure();
    void offersTheNextStep();
    void failures_data();
    void failures();
    void theSecondSearchCancelsTheFirst();
    void stopping();
    void aProblemSendsNothing();
    void saysThatTheLimitIsReached();
    void saysWhatHasChanged();
    void remembersTheLastQuestion();
    void marksPrices();
};

void TestSearchPresenter::findsInTheSandbox()
{
    SandboxDesk desk;
    SearchPresenter presenter(*desk.session);
    QCOMPARE(presenter.state(), TabState());
    const Phases phases(presenter);
    SearchForm form = inCountry(u"US"_s);
    form.type = u"local"_s;
    form.areaCode = u"312"_s;
    form.features = {u"sms"_s, u"voice"_s};
    form.reservable = true;
    form.limit = 20;
    QVERIFY(search(presenter, form));
    QCOMPARE(phases.seen, (std::vector{Phase::Loading, Phase::Ready}));
    QCOMPARE(presenter.rows().totalCount(), 20);
    QVERIFY(presenter.state().sentence.contains(u"20"_s));
    QCOMPARE(firstOffer(presenter), SearchPresenter::Offer::None);
    for (const SearchRow &row : presenter.rows().rows()) {
        QVERIFY(row.number.phoneNumber.startsWith(u"+1312"_s));
        QVERIFY(row.number.cost.upfront && row.number.cost.monthly);
        QVERIFY(!row.inBasket && row.blockSize == 0);
    }

    form.startsWith = u"+1 312 9999999"_s; // the whole number, as a person pastes it
    form.contains = u"TAXITAXI"_s;
    QVERIFY(search(presenter, form));
    QCOMPARE(presenter.asked().startsWith, u"9999999"_s);
    QCOMPARE(presenter.state().phase, Phase::Empty);
    QCOMPARE(presenter.rows().totalCount(), 0);
}

void TestSearchPresenter::findsBlocksInTheSandbox()
{
    SandboxDesk desk;
    SearchPresenter presenter(*desk.session);
    SearchForm form = inCountry(u"US"_s);
    form.areaCode = u"213"_s;
    form.blocks = true;
    QVERIFY(search(presenter, form));
    QCOMPARE(presenter.state().phase, Phase::Ready);
    const SearchRow block = presenter.rows().row(0);
    QVERIFY(block.blockSize > 1);
    QCOMPARE(presenter.addToBasket({0}).added, 1);
    const BasketLine &line = desk.session->services().basket().lines().front();
    QCOMPARE(line.kind, LineKind::Block);
    QCOMPARE(line.range, block.blockSize);
    QCOMPARE(line.number, block.number.phoneNumber);
    QVERIFY(presenter.rows().row(0).inBasket);
}

void TestSearchPresenter::asksWhatIsShown()
{
    FakeDesk desk;
    SearchPresenter presenter(*desk.session);
    SearchForm form = inCountry(u"US"_s);
    form.type = u"toll_free"_s;
    form.areaCode = u"800"_s;
    form.city = u"New York"_s;
    form.state = u"ny"_s;
    form.rateCenter = u"nwyrcyzn01"_s;
    form.startsWith = u"+1 800 TAXI"_s;
    form.contains = u"4"_s;
    form.endsWith = u"00"_s;
    form.features = {u"sms"_s, u"mms"_s};
    form.bestEffort = form.quickship = form.reservable = form.excludeHeld = true;
    const QMap<QString, QString> expected{{u"filter[country_code]"_s, u"US"_s},
        {u"filter[phone_number_type]"_s, u"toll_free"_s}, {u"filter[national_destination_code]"_s, u"800"_s},
        {u"filter[locality]"_s, u"New York"_s}, {u"filter[administrative_area]"_s, u"NY"_s},
        {u"filter[rate_center]"_s, u"NWYRCYZN01"_s}, {u"filter[phone_number][starts_with]"_s, u"8294"_s},
        {u"filter[phone_number][contains]"_s, u"4"_s}, {u"filter[phone_number][ends_with]"_s, u"00"_s},
        {u"filter[features]"_s, u"sms,mms"_s}, {u"filter[limit]"_s, u"100"_s}, {u"filter[best_effort]"_s, u"true"_s},
        {u"filter[quickship]"_s, u"true"_s}, {u"filter[reservable]"_s, u"true"_s},
        {u"filter[exclude_held_numbers]"_s, u"true"_s}};
    QVERIFY(search(presenter, form));
    const FakeTelnyx::Seen sent = *desk.telnyx.last("GET", Numbers);
    QCOMPARE(sent.query, expected);
    QCOMPARE(presenter.urlOf(form).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority), sent.target);
    const QString curl = presenter.curlOf(form);
    QVERIFY(curl.contains(QString::fromLatin1(sent.target)) && curl.contains(u"$TELNYX_API_KEY"_s));
    QVERIFY(!curl.contains(QString::fromLatin1(TabsKey)));

    form = inCountry(u"de"_s);
    form.limit = 0;
    QVERIFY(search(presenter, form));
    QCOMPARE(desk.telnyx.last("GET", Numbers)->query,
        (QMap<QString, QString>{{u"filter[country_code]"_s, u"DE"_s}})); // what is not asked is not sent
    form.blocks = true;
    form.type = u"local"_s;
    QVERIFY(search(presenter, form));
    QCOMPARE(desk.telnyx.last("GET", "/available_phone_number_blocks")->query,
        (QMap<QString, QString>{{u"filter[country_code]"_s, u"DE"_s}, {u"filter[phone_number_type]"_s, u"local"_s}}));
    form.country.clear();
    QVERIFY(presenter.urlOf(form).isEmpty()); // cannot be asked
}

void TestSearchPresenter::nearMatchesAreTold()
{
    FakeDesk desk;
    SearchPresenter presenter(*desk.session);
    QJsonObject near = found(u"+13125550102"_s);
    near[u"best_effort"_s] = true;
    const QJsonObject body{{u"data"_s, QJsonArray{found(u"+13125550101"_s), near}},
        {u"meta"_s, QJsonObject{{u"total_results"_s, 2}, {u"best_effort_results"_s, 400}}}};
    desk.telnyx.once("GET", Numbers, {.body = QJsonDocument(body).toJson()});
    QVERIFY(search(presenter, inCountry(u"US"_s)));
    QCOMPARE(presenter.state().phase, Phase::Ready);
    QVERIFY(presenter.state().sentence.contains(u"2"_s));
    QVERIFY(presenter.state().advice.contains(u"1 of them only near matches"_s)); // of those that are shown
    QVERIFY(presenter.rows().row(1).number.bestEffort);
}

void TestSearchPresenter::nothingFoundIsNoFailure_data()
{
    QTest::addColumn<FakeTelnyx::Answer>("answer");
    QTest::addColumn<QString>("reason");
    QTest::newRow("an empty list") << FakeTelnyx::list({}) << QString();
    QTest::newRow("10031") << FakeTelnyx::error(400, "10031", "No numbers found for the given filters.")
                           << u"No numbers found for the given filters."_s;
    QTest::newRow("10015") << FakeTelnyx::error(400, "10015", "No coverage found for country DE.")
                           << u"No coverage found for country DE."_s;
}

void TestSearchPresenter::nothingFoundIsNoFailure()
{
    QFETCH(FakeTelnyx::Answer, answer);
    QFETCH(QString, reason);
    FakeDesk desk;
    SearchPresenter presenter(*desk.session);
    desk.telnyx.once("GET", Numbers, FakeTelnyx::list({found(u"+4930555010"_s)}));
    QVERIFY(search(presenter, inCountry(u"DE"_s)));
    QCOMPARE(presenter.rows().totalCount(), 1);
    desk.telnyx.once("GET", Numbers, answer);
    const Phases phases(presenter);
    QVERIFY(search(presenter, inCountry(u"DE"_s)));
    QCOMPARE(phases.seen, (std::vector{Phase::Loading, Phase::Empty}));
    QCOMPARE(presenter.rows().totalCount(), 0);
    QVERIFY(presenter.state().sentence.contains(u"Germany"_s));
    QVERIFY(presenter.state().sentence.contains(reason));
    QVERIFY(!presenter.state().advice.isEmpty());
}

void TestSearchPresenter::offersTheNextStep()
{
    using Offer = SearchPresenter::Offer;
    FakeDesk desk; // finds nothing
    SearchPresenter presenter(*desk.session);
    SearchForm form = inCountry(u"US"_s);
    form.features = {u"fax"_s};
    form.endsWith = u"00"_s;
    form.city = u"Chicago"_s;
    const auto offered = [&] { return search(presenter, form) ? firstOffer(presenter) : Offer::None; };
    QCOMPARE(offered(), Offer::BestEffort);
    form.bestEffort = true;
    QCOMPARE(offered(), Offer::FewerFeatures);
    form.features.clear();
    QCOMPARE(offered(), Offer::WithoutPattern);
    form.endsWith.clear();
    QCOMPARE(offered(), Offer::OtherArea);
    form.city.clear();
    QCOMPARE(offered(), Offer::AdvancedOrder);
    QVERIFY(presenter.state().advice.contains(u"Coverage"_s));
    form.type = u"toll_free"_s; // which no advanced order can be for
    QCOMPARE(offered(), Offer::None);
    QVERIFY(presenter.state().advice.contains(u"Coverage"_s));
    form.type.clear();
    form.country = u"FR"_s; // best effort does not apply: it must not be offered
    form.bestEffort = false;
    form.features = {u"fax"_s};
    QCOMPARE(offered(), Offer::FewerFeatures);
}

void TestSearchPresenter::failures_data()
{
    using Way = FakeTelnyx::Way;
    QTest::addColumn<FakeTelnyx::Answer>("answer");
    QTest::newRow("500") << FakeDesk::broken();
    QTest::newRow("401") << FakeTelnyx::error(401, "10009", "Authentication failed");
    QTest::newRow("403") << FakeTelnyx::error(403, "10038", "Feature not permitted");
    QTest::newRow("429") << FakeTelnyx::error(429, "10011", "Too many requests");
    QTest::newRow("malformed, by the code of no coverage")
        << FakeTelnyx::error(400, "10015", "The request is not well-formed.");
    QTest::newRow("a web page") << FakeTelnyx::Answer{.status = 200, .body = "<html><b>Sign in</b></html>"};
    QTest::newRow("an object instead of the list") << FakeTelnyx::data({{u"phone_number"_s, u"+1"_s}});
    QTest::newRow("dropped") << FakeTelnyx::Answer{.way = Way::DropAfterReading};
    QTest::newRow("cut short") << FakeTelnyx::Answer{.body = "{\"data\":[]}", .way = Way::Truncate};
}

void TestSearchPresenter::failures()
{
    QFETCH(FakeTelnyx::Answer, answer);
    FakeDesk desk;
    SearchPresenter presenter(*desk.session);
    // Always: a dropped read is repeated by Qt itself.
    desk.telnyx.on("GET", Numbers, [answer](const FakeTelnyx::Seen &) { return answer; });
    const Phases phases(presenter);
    QVERIFY(search(presenter, inCountry(u"US"_s)));
    QCOMPARE(phases.seen, (std::vector{Phase::Loading, Phase::Failed}));
    QVERIFY(presenter.state().sentence.size() > 10);
    QVERIFY(!presenter.state().advice.isEmpty());
    QVERIFY(!presenter.state().sentence.contains(u'<'));
    QCOMPARE(firstOffer(presenter), SearchPresenter::Offer::None);

    desk.telnyx.once("GET", Numbers, FakeTelnyx::list({found(u"+13125550101"_s)})); // and it is not for ever
    QVERIFY(search(presenter, inCountry(u"US"_s)));
    QCOMPARE(presenter.state().phase, Phase::Ready);
}

void TestSearchPresenter::theSecondSearchCancelsTheFirst()
{
    FakeDesk desk;
    SearchPresenter presenter(*desk.session);
    QStringList stopped;
    connect(desk.session.get(), &Session::activity, this, [&](const Activity &entry) {
        if (entry.finished && entry.error && entry.error->kind == ErrorKind::Cancelled)
            stopped += entry.url.toString();
    });
    desk.telnyx.once("GET", Numbers, FakeDesk::held(FakeTelnyx::list({found(u"+13125550101"_s)})));
    presenter.search(inCountry(u"US"_s));
    QTRY_COMPARE(desk.telnyx.held(), 1);
    desk.telnyx.once("GET", Numbers, FakeTelnyx::list({found(u"+14165550102"_s)}));
    QVERIFY(search(presenter, inCountry(u"CA"_s)));
    QCOMPARE(numbersOf(presenter), QStringList(u"+14165550102"_s));
    QCOMPARE(stopped.size(), 1);
    QVERIFY(stopped.front().contains(u"=US"_s));

    int news = 0;
    connect(&presenter, &SearchPresenter::stateChanged, this, [&] { ++news; });
    desk.telnyx.release(); // the late answer
    desk.telnyx.once("GET", Numbers, FakeTelnyx::list({found(u"+14165550103"_s)}));
    QVERIFY(search(presenter, inCountry(u"CA"_s))); // a whole exchange later it has changed nothing
    QCOMPARE(numbersOf(presenter), QStringList(u"+14165550103"_s));
    QCOMPARE(news, 2);
}

void TestSearchPresenter::stopping()
{
    FakeDesk desk;
    SearchPresenter presenter(*desk.session);
    int news = 0;
    connect(&presenter, &SearchPresenter::stateChanged, this, [&] { ++news; });
    presenter.cancel();
    QCOMPARE(news, 0); // nothing runs
    desk.telnyx.once("GET", Numbers, FakeDesk::held(FakeTelnyx::list({found(u"+13125550101"_s)})));
    presenter.search(inCountry(u"US"_s));
    QTRY_COMPARE(desk.telnyx.held(), 1);
    presenter.cancel();
    QCOMPARE(presenter.state().phase, Phase::Idle);
    QVERIFY(!presenter.state().sentence.isEmpty());
    QCOMPARE(desk.telnyx.release(), 1);
    desk.session->refreshBalance();
    QTRY_VERIFY(desk.session->balance().value);
    QCOMPARE(presenter.rows().totalCount(), 0);
    QCOMPARE(presenter.state().phase, Phase::Idle);
}

void TestSearchPresenter::aProblemSendsNothing()
{
    FakeDesk desk;
    SearchPresenter presenter(*desk.session);
    std::vector<FormProblem> problems;
    connect(&presenter, &SearchPresenter::refused, this,
        [&](const std::vector<FormProblem> &refused) { problems = refused; });
    SearchForm form = inCountry(u"US"_s);
    form.endsWith = u"*00"_s;
    presenter.search(form);
    QCOMPARE(problems, problemsOf(form));
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(presenter.state(), TabState());
    desk.session->refreshBalance();
    QTRY_VERIFY(desk.session->balance().value);
    QCOMPARE(desk.telnyx.count("GET", Numbers), 0);
}

void TestSearchPresenter::saysThatTheLimitIsReached()
{
    FakeDesk desk;
    desk.telnyx.on("GET", Numbers, [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::list({found(u"+13125550101"_s), found(u"+13125550102"_s)});
    });
    SearchPresenter presenter(*desk.session);
    SearchForm form = inCountry(u"US"_s);
    form.limit = 2;
    QVERIFY(search(presenter, form));
    QVERIFY2(presenter.state().sentence.startsWith(u"2 number"_s)
            && presenter.state().sentence.endsWith(u", the limit: there may be more"_s),
        qPrintable(presenter.state().sentence));
    form.limit = 3;
    QVERIFY(search(presenter, form));
    QVERIFY(!presenter.state().sentence.contains(u"limit"_s));
}

void TestSearchPresenter::saysWhatHasChanged()
{
    FakeDesk desk;
    QStringList there{u"+13125550101"_s, u"+13125550102"_s};
    desk.telnyx.on("GET", Numbers, [&](const FakeTelnyx::Seen &) {
        QList<QJsonObject> rows;
        for (const QString &number : there)
            rows += found(number);
        return FakeTelnyx::list(rows);
    });
    SearchPresenter presenter(*desk.session);
    const SearchForm form = inCountry(u"US"_s);
    QVERIFY(search(presenter, form));
    QVERIFY(!presenter.state().advice.contains(u"again"_s));
    QVERIFY(search(presenter, form));
    QVERIFY2(presenter.state().advice.endsWith(u"nothing has changed"_s), qPrintable(presenter.state().advice));
    there = {u"+13125550102"_s, u"+13125550103"_s, u"+13125550104"_s};
    QVERIFY(search(presenter, form));
    QVERIFY2(presenter.state().advice.endsWith(u"2 new, 1 gone"_s), qPrintable(presenter.state().advice));
    QVERIFY(search(presenter, inCountry(u"CA"_s))); // another question
    QVERIFY(!presenter.state().advice.contains(u"again"_s));
}

void TestSearchPresenter::remembersTheLastQuestion()
{
    SandboxDesk desk;
    SearchForm form = inCountry(u"US"_s);
    form.areaCode = u"312"_s;
    form.contains = u"TAXI"_s;
    {
        SearchPresenter presenter(*desk.session);
        QVERIFY(!presenter.lastAsked());
        SearchForm unfit = form;
        unfit.contains = u"5*"_s;
        presenter.search(unfit);
        QVERIFY(!presenter.lastAsked());
        QVERIFY(search(presenter, form));
        QCOMPARE(presenter.lastAsked(), form);
    }
    SearchPresenter next(*desk.session);
    QCOMPARE(next.lastAsked(), form); // as it was typed
    QCOMPARE(next.state().phase, Phase::Idle);
}

void TestSearchPresenter::marksPrices()
{
    Account account;
    account.priceCeiling
        = Cost{.monthly = Decimal::parse(u"2"), .upfront = Decimal::parse(u"1.50"), .currency = u"USD"_s};
    FakeDesk desk(account);
    desk.telnyx.on("GET", Numbers, [](const FakeTelnyx::Seen &) {
        const auto at = [](const QString &number, const QString &upfront) {
            QJsonObject one = found(number);
            QJsonObject cost = one[u"cost_information"_s].toObject();
            cost[u"upfront_cost"_s] = upfront;
            one[u"cost_information"_s] = cost;
            return one;
        };
        return FakeTelnyx::list({at(u"+13125550101"_s, u"1.00"_s), at(u"+13125550102"_s, u"1.00"_s),
            at(u"+13125550103"_s, u"2.00"_s), at(u"+13125550104"_s, u"500.00"_s)});
    });
    SearchPresenter presenter(*desk.session);
    QVERIFY(search(presenter, inCountry(u"US"_s)));
    const auto row = [&](const QString &number) { return *presenter.rows().find(number); };
    QVERIFY(row(u"+13125550101"_s).priceNote.isEmpty());
    QVERIFY(row(u"+13125550103"_s).isAboveCeiling);
    QVERIFY(row(u"+13125550104"_s).isAboveCeiling);
    account.priceCeiling.reset();
    desk.session->setAccount(account);
    QVERIFY(!row(u"+13125550103"_s).isAboveCeiling);
    QVERIFY(row(u"+13125550103"_s).priceNote.isEmpty());
    QVERIFY(row(u"+13125550104"_s).priceNote.startsWith(u"Far above the others"_s));
}

QTEST_GUILESS_MAIN(TestSearchPresenter)
#include "tst_search_presenter.moc"
