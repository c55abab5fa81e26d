// SPDX-License-Identifier: Apache-2.0
#include "outside_request.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace nd;
using namespace Qt::StringLiterals;

/// What may come from a command line, a link or a socket, and what of it is taken.
class TestOutsideRequest final : public QObject
{
    Q_OBJECT
private slots:
    void understands_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<QString>("order");
        const QString number = u"+13125550000"_s;
        const auto gives = [](const char *name, const QStringList &arguments, const QStringList &numbers,
                               const QString &order = {}) { QTest::newRow(name) << arguments << numbers << order; };
        gives("nothing", {}, {});
        gives("a number", {number}, {number});
        gives("several", {number, u"(312) 555-0001"_s}, {number, u"(312) 555-0001"_s});
        gives("tel", {u"tel:+1-312-555-0000"_s}, {u"+1-312-555-0000"_s});
        gives("tel in capitals", {u"TEL:+13125550000"_s}, {number});
        gives("tel with slashes", {u"tel://+13125550000"_s}, {number});
        gives("tel, encoded", {u"tel:%2B1%20312%205550000"_s}, {u"+1 312 5550000"_s});
        gives("tel with an extension", {u"tel:+13125550000;ext=12"_s}, {number});
        gives("tel in a context", {u"tel:3125550000;phone-context=+1"_s}, {number});
        gives("an order", {u"numberdesk:order/1b2c-3d"_s}, {}, u"1b2c-3d"_s);
        gives("an order with slashes", {u"numberdesk://order/1b2c-3d/"_s}, {}, u"1b2c-3d"_s);
        gives("a number of ours", {u"numberdesk:number/+13125550000"_s}, {number});
    }
    void understands()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, numbers);
        QFETCH(QString, order);
        const Result<OutsideRequest> request = outsideRequestOf(arguments);
        QVERIFY2(request, qPrintable(request ? QString() : request.error().detail));
        QCOMPARE(*request, (OutsideRequest{.numbers = numbers, .order = order}));
        QCOMPARE(outsideRequestIn(toJson(*request)), std::optional(*request));
    }

    void takesOneFile()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"Größe 1.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QString &argument :
            {file.fileName(), QUrl::fromLocalFile(file.fileName()).toString(QUrl::FullyEncoded)}) {
            const Result<OutsideRequest> request = outsideRequestOf({argument});
            QVERIFY2(request, qPrintable(argument));
            QCOMPARE(request->file, file.fileName());
            QCOMPARE(outsideRequestIn(toJson(*request)), std::optional(*request));
        }
        QVERIFY(!outsideRequestOf({file.fileName(), file.fileName()}));
        QVERIFY(!outsideRequestOf({file.fileName(), u"+13125550000"_s}));
        QVERIFY(!outsideRequestOf({folder.path()}));
    }

    void refusesRubbish_data()
    {
        QTest::addColumn<QString>("argument");
        for (const char *rubbish : {"one", "", " ", "12", "+", "tel:", "tel:mum", "tel:+1312555<script>",
                 "numberdesk:", "numberdesk:order/", "numberdesk:order/../../x", "numberdesk:order/a b",
                 "numberdesk:buy/+13125550000", "numberdesk:order/1?place=1", "https://example.com/",
                 "file:///nowhere/at/all.csv", "numberdesk:order/%00", "/nowhere/at/all.csv"})
            QTest::addRow("%s", rubbish) << QString::fromLatin1(rubbish);
        QTest::newRow("long") << QString(100'000, u'1');
        QTest::newRow("line break") << u"numberdesk:order/a\nb"_s;
    }
    void refusesRubbish()
    {
        QFETCH(QString, argument);
        const Result<OutsideRequest> request = outsideRequestOf({argument});
        QVERIFY(!request);
        QVERIFY(!request.error().detail.isEmpty());
        QVERIFY(request.error().detail.size() < 200);
        QVERIFY(!request.error().detail.contains(u'\n'));
    }

    void tooManyNumbers()
    {
        QVERIFY(outsideRequestOf(QStringList(OutsideRequest::MostNumbers, u"+13125550000"_s)));
        QVERIFY(!outsideRequestOf(QStringList(OutsideRequest::MostNumbers + 1, u"+13125550000"_s)));
    }

    /// The other end of the socket need not be a Numberdesk.
    void judgesWhatComesOverTheSocket()
    {
        QCOMPARE(outsideRequestIn({}), std::optional(OutsideRequest{}));
        QVERIFY(!outsideRequestIn({{u"numbers"_s, QJsonArray{u"=cmd()"_s}}}));
        QVERIFY(!outsideRequestIn({{u"numbers"_s, QJsonArray{1, QJsonObject()}}}));
        QVERIFY(!outsideRequestIn({{u"file"_s, u"relative.csv"_s}}));
        QVERIFY(!outsideRequestIn({{u"order"_s, u"../x"_s}}));
        QJsonArray many;
        for (int i = 0; i <= OutsideRequest::MostNumbers; ++i)
            many += u"+13125550000"_s;
        QVERIFY(!outsideRequestIn({{u"numbers"_s, many}}));
    }
};

QTEST_GUILESS_MAIN(TestOutsideRequest)
#include "tst_outside_request.moc"
