// SPDX-License-Identifier: Apache-2.0
#include "features/sandbox_desk.h"
#include "features/search/search_words.h"

#include "features/orders/service/order_tracker.h"
#include "features/paste/paste_presenter.h"
#include "features/purchase/service/purchases.h"
#include "models/roles.h"
#include "support/patience.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

constexpr auto Features = "/numbers_features";
const QString First = u"+13125550101"_s;
const QString Second = u"+13125550102"_s;
const QString Third = u"+13125550103"_s;

/// What the presenter says, the last sentence first.
struct Said
{
    explicit Said(PastePresenter &presenter)
    {
        QObject::connect(&presenter, &PastePresenter::said, &context, [this](const QString &sentence, bool isBad) {
            last = sentence;
            bad = isBad;
            ++count;
        });
    }
    QString last;
    bool bad = false;
    int count = 0;
    QObject context;
};

bool settled(PastePresenter &presenter)
{
    return support::waitFor([&] { return !presenter.isReading() && !presenter.isAsking(); }, 60'000);
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QStringList askedIn(const FakeTelnyx::Seen &seen)
{
    QStringList numbers;
    for (const QJsonValue &number : seen.json().value(u"phone_numbers"_s).toArray())
        numbers += number.toString();
    return numbers;
}

QString verdict(PastePresenter &presenter, int row)
{
    return verdictOf(presenter.rows().rows().at(size_t(row)));
}

} // namespace

/// The way of a pasted list to the basket, without its widgets.
class TestPastePresenter final : public QObject
{
    Q_OBJECT
private slots:
    void judgesAsOneTypes();
    void aTableOfNumbers();
    void saysHowItWasRead();
    void knowsTheBasket();
    void knowsWhatIsOurs();
    void takesWhatOthersMayHave();
    void aMillionLines();
    void aMegabyte();
    void readingCanBeStopped();
    void files();
    void filesThatCannotBeRead();
    void looksUpFeaturesInBatches();
    void oneBadNumberSpoilsNoBatch();
    void whatIsNotAnsweredIsNotKnown();
    void featuresThatCannotBeRead();
    void findsPricesInTheSandbox();
    void pricesThatCannotBeRead();
    void askingCanBeStopped();
    void addsWhatIsOk();
};

void TestPastePresenter::judgesAsOneTypes()
{
    FakeDesk desk;
    PastePresenter presenter(*desk.session, u"US"_s);
    QVERIFY(presenter.summary().isEmpty());
    presenter.setText(u"(312) 555-0101"_s);
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.summary(), u"1 ok"_s);
    presenter.setText(First + u"\n+1 312 555 0101\n+16183xxxxxx\n1.97E+10\n555\n"_s + Second);
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.summary(), u"2 ok, 1 repeated, 3 invalid"_s);
    QVERIFY2(presenter.problems().startsWith(u"Line 2: Repeated: as line 1"_s), qPrintable(presenter.problems()));
    QVERIFY(presenter.problems().contains(u"Line 3: Masked"_s) && presenter.problems().contains(u"and 1 more"_s));
    QVERIFY(verdict(presenter, 3).contains(u"spreadsheet"_s));
    QCOMPARE(presenter.okAmong({}), QStringList({First, Second}));
    QCOMPARE(presenter.okAmong({Second, u"#2"_s, u"none"_s}), QStringList(Second));
    // What a person types over does not flash as news would.
    for (const QString &typed : {u"555"_s, u"5556"_s}) {
        presenter.setText(typed);
        QVERIFY(settled(presenter));
    }
    const QAbstractItemModel &cells = presenter.rows();
    for (int column = 0; column < cells.columnCount(); ++column)
        QVERIFY2(!cells.index(0, column).data(ChangedRole).toBool(), qPrintable(QString::number(column)));
    presenter.setText(u"030 901820"_s);
    presenter.setCountry(u"DE"_s);
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.okAmong({}), QStringList(u"+4930901820"_s));
    presenter.setCountry({});
    QVERIFY(settled(presenter));
    QVERIFY(verdict(presenter, 0).contains(u"country"_s));
    presenter.setText({});
    QVERIFY(settled(presenter));
    QVERIFY(presenter.summary().isEmpty() && presenter.problems().isEmpty());
}

void TestPastePresenter::aTableOfNumbers()
{
    FakeDesk desk;
    PastePresenter presenter(*desk.session, u"US"_s);
    presenter.setText(u"old,new\n+13125550101,+13125550103\n=\"+13125550102\",=A1"_s);
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.columns(), QStringList({u"old"_s, u"new"_s}));
    QCOMPARE(presenter.column(), 0);
    QCOMPARE(presenter.okAmong({}), QStringList({First, Second}));
    presenter.setColumn(1);
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.okAmong({}), QStringList(Third));
    QVERIFY(verdict(presenter, 1).contains(u"formula"_s));
}

void TestPastePresenter::knowsTheBasket()
{
    FakeDesk desk;
    desk.fill({FakeDesk::line(First)});
    PastePresenter presenter(*desk.session, u"US"_s);
    presenter.setText(First + u'\n' + Second);
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.summary(), u"1 ok, 1 in the basket"_s);
    desk.fill({FakeDesk::line(Second)});
    QCOMPARE(presenter.summary(), u"0 ok, 2 in the basket"_s);
    QVERIFY(desk.basket().remove({First}));
    QCOMPARE(presenter.okAmong({}), QStringList(First));
}

void TestPastePresenter::saysHowItWasRead()
{
    FakeDesk desk;
    PastePresenter presenter(*desk.session, u"US"_s);
    presenter.setText(u"Our numbers\n3125550101 - 3125550103\n+13125550104\n3125550105 x12\n+999123456789"_s);
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.summary(), u"5 ok, 1 invalid"_s);
    QVERIFY2(presenter.notes().contains(u"header: “Our numbers”"_s), qPrintable(presenter.notes()));
    QVERIFY2(presenter.notes().contains(u"4 number"_s), qPrintable(presenter.notes()));
    QVERIFY2(presenter.notes().contains(u"United States"_s), qPrintable(presenter.notes()));
    QVERIFY2(verdict(presenter, 4).contains(u"x12"_s), qPrintable(verdict(presenter, 4)));
    QVERIFY2(verdict(presenter, 5).contains(u"calling code"_s), qPrintable(verdict(presenter, 5)));
    presenter.setText(First);
    QVERIFY(settled(presenter));
    QVERIFY(presenter.notes().isEmpty());
}

void TestPastePresenter::knowsWhatIsOurs()
{
    FakeDesk desk;
    desk.fill({FakeDesk::line(First)});
    Ticket ticket;
    ticket.lines = desk.basket().lines();
    ticket.userReference = u"KB-1"_s;
    QVERIFY(desk.session->services().purchases().place(ticket));
    QTRY_COMPARE(desk.basket().count(), 0);
    PastePresenter presenter(*desk.session, u"US"_s);
    presenter.setText(First + u'\n' + Second);
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.summary(), u"1 ok, 1 yours already"_s);
    QVERIFY2(verdict(presenter, 0).startsWith(u"Yours since"_s), qPrintable(verdict(presenter, 0)));
    QVERIFY(verdict(presenter, 0).endsWith(u", KB-1"_s));
    QCOMPARE(presenter.okAmong({}), QStringList(Second));
}

void TestPastePresenter::takesWhatOthersMayHave()
{
    FakeDesk desk;
    NumberOrder theirs;
    theirs.id = u"theirs"_s;
    theirs.status = u"success"_s;
    theirs.phoneNumbers = {*PackedNumber::fromText(First), *PackedNumber::fromText(Second)};
    theirs.phoneNumbersCount = 2;
    QVERIFY(desk.session->services().tracker().store(theirs));
    PastePresenter presenter(*desk.session, u"US"_s);
    presenter.setText(First);
    QVERIFY(settled(presenter));
    QCOMPARE(verdict(presenter, 0), u"In an order (success)"_s);
    QCOMPARE(presenter.summary(), u"1 ok"_s);
    QCOMPARE(presenter.okAmong({}), QStringList(First));
}

void TestPastePresenter::aMillionLines()
{
    FakeDesk desk;
    PastePresenter presenter(*desk.session, u"US"_s);
    const Said said(presenter);
    const QTemporaryDir folder;
    QByteArray text;
    text.reserve(14'000'000);
    for (int i = 0; i < 1'000'000; ++i)
        text += "+1312" + QByteArray::number(1'000'000 + i) + '\n';
    int turns = 0;
    connect(&presenter, &PastePresenter::changed, this, [&] { ++turns; });
    presenter.open(written(folder, u"million.csv"_s, text));
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.rows().totalCount(), NumberListReader::MostEntries);
    QCOMPARE(presenter.counts().ok, NumberListReader::MostEntries);
    QVERIFY(said.bad && said.last.contains(u"first"_s));
    QVERIFY(turns > 10); // the event loop came by in between
    presenter.addToBasket({});
    QVERIFY(said.bad && desk.basket().count() == 0); // too many at once, said and not half done
}

void TestPastePresenter::aMegabyte()
{
    FakeDesk desk;
    PastePresenter presenter(*desk.session, u"US"_s);
    presenter.setText(QString(1'000'000, u'7'));
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.counts().invalid, 1);
    QVERIFY(presenter.problems().size() < 300);
    presenter.setText(u"\""_s + QString(1'000'000, u'\n'));
    QVERIFY(settled(presenter));
    QString cells;
    for (int i = 0; i < 40'000; ++i)
        cells += u"+1312"_s + QString::number(1'000'000 + i) + u"; "_s;
    presenter.setText(cells); // all in one line
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.counts().ok, 40'000);
}

void TestPastePresenter::readingCanBeStopped()
{
    FakeDesk desk;
    PastePresenter presenter(*desk.session, u"DE"_s);
    QString text;
    for (int i = 0; i < 90'000; ++i)
        text += u"030 "_s + QString::number(1'000'000 + i) + u'\n';
    presenter.setText(text);
    QVERIFY(presenter.isReading());
    bool stopped = false;
    connect(&presenter, &PastePresenter::changed, this, [&] {
        if (presenter.rows().totalCount() > 0 && !std::exchange(stopped, true))
            presenter.cancel();
    });
    QTRY_VERIFY(stopped);
    QVERIFY(!presenter.isReading());
    const int count = presenter.rows().totalCount();
    QVERIFY(count > 0 && count < 90'000);
    QCoreApplication::processEvents();
    QCOMPARE(presenter.rows().totalCount(), count);
    presenter.setText(First); // and it goes on working
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.summary(), u"1 ok"_s);
    presenter.cancel();
}

void TestPastePresenter::files()
{
    FakeDesk desk;
    PastePresenter presenter(*desk.session, u"US"_s);
    const Said said(presenter);
    QSignalSpy opened(&presenter, &PastePresenter::opened);
    const QTemporaryDir folder;
    const QString text = u"Name;Rufnummer\r\nMüller;312-555-0101\r\nÅsa;312-555-0102\r\n"_s;
    presenter.open(written(folder, u"Nümmern.csv"_s, text.toLatin1()));
    QVERIFY(presenter.isReading());
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.okAmong({}), QStringList({First, Second}));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toString(), u"Nümmern.csv"_s);
    QCOMPARE(said.count, 0);
    presenter.open(written(folder, u"empty.txt"_s, {}));
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.rows().totalCount(), 0);
    presenter.open(written(folder, u"late.csv"_s, "+13125550103"));
    presenter.setText(First); // the person has gone on meanwhile
    QVERIFY(settled(presenter));
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(presenter.okAmong({}), QStringList(First));
}

void TestPastePresenter::filesThatCannotBeRead()
{
    FakeDesk desk;
    PastePresenter presenter(*desk.session, u"US"_s);
    presenter.setText(First);
    const Said said(presenter);
    const QTemporaryDir folder;
    const QStringList paths{folder.filePath(u"gone.csv"_s), folder.path(),
        written(folder, u"program"_s,
            QByteArray("\x7f"
                       "ELF\0\0\0\1",
                8)),
        written(folder, u"book.xlsx"_s, "PK\3\4x")};
    QStringList sentences;
    for (const QString &path : paths) {
        presenter.open(path);
        QVERIFY(settled(presenter));
        QVERIFY2(said.bad, qPrintable(path));
        sentences += said.last;
    }
    QCOMPARE(said.count, 4);
    QVERIFY(sentences[0].contains(u"no such file"_s) && sentences[1].contains(u"folder"_s)
        && sentences[2].contains(u"text file"_s) && sentences[3].contains(u"CSV"_s));
    QCOMPARE(presenter.okAmong({}), QStringList(First)); // what was there stays
}

void TestPastePresenter::looksUpFeaturesInBatches()
{
    FakeDesk desk;
    PastePresenter presenter(*desk.session, u"US"_s);
    const Said said(presenter);
    std::vector<QStringList> batches;
    desk.telnyx.on("POST", Features, [&](const FakeTelnyx::Seen &seen) {
        batches.push_back(askedIn(seen));
        QList<QJsonObject> rows;
        for (const QString &number : batches.back())
            rows.append({{u"phone_number"_s, number}, {u"features"_s, QJsonArray{u"sms"_s, u"voice"_s}}});
        return FakeTelnyx::list(rows);
    });
    QString text = u"+16183xxxxxx\n"_s;
    for (int i = 0; i < 250; ++i)
        text += u"+1312"_s + QString::number(5'550'000 + i) + u'\n';
    presenter.setText(text);
    QVERIFY(settled(presenter));
    presenter.lookUpFeatures({});
    QVERIFY(presenter.isAsking() && !presenter.activity().isEmpty());
    presenter.lookUpFeatures({}); // once is enough
    QVERIFY(settled(presenter));
    QCOMPARE(batches.size(), size_t(3));
    int asked = 0;
    for (const QStringList &batch : batches) {
        QVERIFY(batch.size() <= FeatureLookup::AtOnce && !batch.contains(u"+16183xxxxxx"_s));
        asked += int(batch.size());
    }
    QCOMPARE(asked, 250);
    for (const PastedRow &row : presenter.rows().rows())
        QCOMPARE(row.featuresKnown, row.isNumber());
    QVERIFY(!said.bad && said.last.contains(u"250"_s));

    presenter.lookUpFeatures({u"+13125550007"_s, u"#0"_s});
    QVERIFY(settled(presenter));
    QCOMPARE(batches.back(), QStringList(u"+13125550007"_s));
    presenter.setText(u"+1 312 555 0007"_s); // what is known of it stays known
    QVERIFY(settled(presenter));
    QCOMPARE(presenter.rows().row(0).features, QStringList({u"sms"_s, u"voice"_s}));
}

void TestPastePresenter::oneBadNumberSpoilsNoBatch()
{
    FakeDesk desk;
    PastePresenter presenter(*desk.session, u"US"_s);
    const Said said(presenter);
    int requests = 0;
    desk.telnyx.on("POST", Features, [&](const FakeTelnyx::Seen &seen) {
        ++requests;
        if (askedIn(seen).contains(Second))
            return FakeTelnyx::error(422, "10027", "Unprocessable Entity");
        QList<QJsonObject> rows;
        for (const QString &number : askedIn(seen))
            rows.append({{u"phone_number"_s, number}, {u"features"_s, QJsonArray{u"voice"_s}}});
        return FakeTelnyx::list(rows);
    });
    QString text;
    for (int i = 0; i < 64; ++i)
        text += u"+1312"_s + QString::number(5'550'080 + i) + u'\n';
    presenter.setText(text);
    QVERIFY(settled(presenter));
    presenter.lookUpFeatures({});
    QVERIFY(settled(presenter));
    int known = 0;
    for (const PastedRow &row : presenter.rows().rows())
        known += row.featuresKnown ? 1 : 0;
    QCOMPARE(known, 63);
    QVERIFY(requests <= 13); // six halvings
    QVERIFY(said.bad && said.last.contains(u"1 number"_s));
    QVERIFY(!presenter.rows().find(Second)->trouble.isEmpty() && presenter.rows().find(Second)->isOk());
}

void TestPastePresenter::whatIsNotAnsweredIsNotKnown()
{
    FakeDesk desk;
    PastePresenter presenter(*desk.session, u"US"_s);
    const Said said(presenter);
    desk.telnyx.on("POST", Features, [](const FakeTelnyx::Seen &) {
        const auto row = [](const QString &number) {
            return QJsonObject{{u"phone_number"_s, number}, {u"features"_s, QJsonArray{u"voice"_s}}};
        };
        return FakeTelnyx::list({row(Second.mid(1)), row(u"+13125559999"_s), row(First)});
    });
    presenter.setText(QStringList{First, Second, Third}.join(u'\n'));
    QVERIFY(settled(presenter));
    presenter.lookUpFeatures({});
    QVERIFY(settled(presenter));
    QVERIFY(presenter.rows().find(First)->featuresKnown);
    QCOMPARE(presenter.rows().find(Second)->features, QStringList(u"voice"_s)); // whatever its spelling
    QVERIFY(!presenter.rows().find(Third)->featuresKnown);
    QVERIFY(verdict(presenter, 2).contains(u"Features not known"_s));
    QVERIFY2(said.bad && said.last.startsWith(u"Features of 1 number"_s), qPrintable(said.last));
}

void TestPastePresenter::featuresThatCannotBeRead()
{
    FakeDesk desk;
    PastePresenter presenter(*desk.session, u"US"_s);
    const Said said(presenter);
    int requests = 0;
    desk.telnyx.on("POST", Features, [&](const FakeTelnyx::Seen &) {
        ++requests;
        return FakeTelnyx::error(401, "10009", "Authentication failed");
    });
    QString text;
    for (int i = 0; i < 1'000; ++i)
        text += u"+1312"_s + QString::number(5'550'000 + i) + u'\n';
    presenter.setText(text);
    QVERIFY(settled(presenter));
    presenter.lookUpFeatures({});
    QVERIFY(settled(presenter));
    QVERIFY(requests <= FeatureLookup::SideBySide); // the others would fail as well
    QVERIFY(said.bad && said.last.contains(u"1,000"_s));
    QVERIFY(verdict(presenter, 0).contains(u"Features not known"_s));
}

void TestPastePresenter::findsPricesInTheSandbox()
{
    SandboxDesk desk;
    SearchPresenter searching(*desk.session);
    SearchForm form = inCountry(u"US"_s);
    form.areaCode = u"312"_s;
    form.limit = 15;
    QVERIFY(search(searching, form));
    QStringList numbers = numbersOf(searching);
    QCOMPARE(numbers.size(), 15);
    PastePresenter presenter(*desk.session, u"US"_s);
    const Said said(presenter);
    presenter.setText(numbers.join(u'\n') + u"\n+13120000000"_s);
    QVERIFY(settled(presenter));
    presenter.findPrices({});
    QVERIFY(settled(presenter));
    QCOMPARE(said.last, u"15 offered, 1 not offered."_s);
    QCOMPARE(presenter.summary(), u"15 ok, 1 not offered"_s);
    presenter.lookUpFeatures({});
    QVERIFY(settled(presenter));
    presenter.addToBasket({});
    Basket &basket = desk.session->services().basket();
    QCOMPARE(basket.count(), 15);
    QCOMPARE(basket.unpriced(), 0);
    for (const BasketLine &line : basket.lines()) {
        QVERIFY(numbers.contains(line.number) && line.country == u"US" && !line.features.isEmpty());
        QCOMPARE(line.place, searching.rows().find(line.number)->number.region.locality);
    }
}

void TestPastePresenter::pricesThatCannotBeRead()
{
    FakeDesk desk;
    PastePresenter presenter(*desk.session, u"US"_s);
    const Said said(presenter);
    int requests = 0;
    desk.telnyx.on("GET", Numbers, [&](const FakeTelnyx::Seen &) {
        ++requests;
        return FakeTelnyx::error(403, "10010", "Authorization failed");
    });
    QString text;
    for (int i = 0; i < 100; ++i)
        text += u"+1312"_s + QString::number(5'550'000 + i) + u'\n';
    presenter.setText(text);
    QVERIFY(settled(presenter));
    presenter.findPrices({});
    QVERIFY(settled(presenter));
    QVERIFY(requests < 20);
    QVERIFY(said.bad && said.last.contains(u"100 could not be asked"_s));
    QCOMPARE(presenter.counts().ok, 100); // not known is not gone
}

void TestPastePresenter::askingCanBeStopped()
{
    FakeDesk desk;
    PastePresenter presenter(*desk.session, u"US"_s);
    int requests = 0;
    desk.telnyx.on("POST", Features, [&](const FakeTelnyx::Seen &) {
        ++requests;
        return FakeDesk::held(FakeTelnyx::list({}));
    });
    desk.telnyx.on("GET", Numbers, [&](const FakeTelnyx::Seen &) {
        ++requests;
        return FakeDesk::held(FakeTelnyx::list({}));
    });
    presenter.setText(First + u'\n' + Second);
    QVERIFY(settled(presenter));
    presenter.lookUpFeatures({});
    QTRY_COMPARE(requests, 1);
    presenter.cancel();
    QVERIFY(!presenter.isAsking() && presenter.activity().isEmpty());
    presenter.findPrices({});
    QTRY_COMPARE(requests, 3);
    presenter.cancel();
    QVERIFY(!presenter.isAsking());
    QCOMPARE(presenter.counts().ok, 2);
    presenter.findPrices({}); // goes with the presenter
}

void TestPastePresenter::addsWhatIsOk()
{
    FakeDesk desk;
    desk.fill({FakeDesk::line(Third)});
    PastePresenter presenter(*desk.session, u"US"_s);
    const Said said(presenter);
    presenter.setText(QStringList{First, First, u"+16183xxxxxx"_s, Second, Third, u"+12355550101"_s}.join(u'\n'));
    QVERIFY(settled(presenter));
    presenter.addToBasket({Second, u"#1"_s, u"#2"_s});
    QCOMPARE(desk.basket().count(), 2);
    presenter.addToBasket({});
    QCOMPARE(desk.basket().count(), 4);
    QVERIFY(!said.bad && said.last.contains(u"2 number"_s) && said.last.contains(u"without a price"_s));
    QCOMPARE(desk.basket().find(u"+12355550101"_s)->country, u"US"_s); // younger than the library
    QCOMPARE(presenter.summary(), u"0 ok, 1 repeated, 1 invalid, 4 in the basket"_s);
    presenter.addToBasket({});
    QCOMPARE(desk.basket().count(), 4);
}

QTEST_GUILESS_MAIN(TestPastePresenter)
#include "tst_paste_presenter.moc"
