// SPDX-License-Identifier: Apache-2.0
#include "features/requirements/country_requirements_presenter.h"

#include "features/features_fixture.h"

#include "api/client/client.h"

#include <QJsonArray>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Path = "/phone_numbers_regulatory_requirements";

QStringList manyNumbers(int count)
{
    QStringList numbers;
    for (int i = 0; i < count; ++i)
        numbers += u"+4420794%1"_s.arg(60'000 + i);
    return numbers;
}

QJsonObject asked(const QString &number, bool forSomething)
{
    const QJsonObject proof{{u"requirement_id"_s, u"r1"_s}, {u"label"_s, u"End User Name"_s}};
    return {{u"phone_number"_s, number}, {u"phone_number_type"_s, u"local"_s},
        {u"regulatory_requirements"_s, forSomething ? QJsonArray{proof} : QJsonArray()}};
}

/// One answer for all that a question names.
FakeTelnyx::Answer answerTo(const FakeTelnyx::Seen &seen, bool forSomething)
{
    QList<QJsonObject> rows;
    for (const QString &number : seen.query.value(u"filter[phone_number]"_s).split(u','))
        rows += asked(number, forSomething);
    return FakeTelnyx::list(rows);
}

} // namespace

/// What is asked for of the numbers of a ticket, before it is placed: a part of the answer is not the whole.
class TestCountryRequirements final : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsAskedFor();
    void oneQuestionOfThreeFails();
    void anAnswerLeavesNumbersOut();
    void numbersWithoutTheirPlus();
};

void TestCountryRequirements::nothingIsAskedFor()
{
    FakeDesk desk;
    desk.telnyx.on("GET", Path, [](const FakeTelnyx::Seen &seen) { return answerTo(seen, false); });
    CountryRequirementsPresenter presenter(*desk.session, manyNumbers(150));
    QTRY_COMPARE(presenter.state().phase, Phase::Empty);
    QCOMPARE(desk.telnyx.count("GET", Path), 2);
}

void TestCountryRequirements::oneQuestionOfThreeFails()
{
    FakeDesk desk;
    desk.telnyx.on("GET", Path, [](const FakeTelnyx::Seen &seen) {
        const bool isFirst = seen.query.value(u"filter[phone_number]"_s).contains(u"60000");
        return isFirst ? FakeTelnyx::error(422, "10027", "not now") : answerTo(seen, false);
    });
    CountryRequirementsPresenter presenter(*desk.session, manyNumbers(250));
    QTRY_VERIFY(presenter.state().phase != Phase::Loading && desk.session->client().inFlight() == 0);
    QCOMPARE(presenter.state().phase, Phase::Failed);
    QCOMPARE(presenter.state().advice, u"What is asked for is not known of 100 number(s)."_s);
}

void TestCountryRequirements::anAnswerLeavesNumbersOut()
{
    FakeDesk desk;
    desk.telnyx.on(
        "GET", Path, [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({asked(u"+442079460000"_s, true)}); });
    CountryRequirementsPresenter presenter(*desk.session, manyNumbers(3));
    QTRY_VERIFY(presenter.state().phase != Phase::Loading);
    QCOMPARE(presenter.state().phase, Phase::Failed);
    QCOMPARE(presenter.state().sentence, u"What is asked for is not known of 2 number(s)."_s);
    QCOMPARE(presenter.places().size(), size_t(1));
}

void TestCountryRequirements::numbersWithoutTheirPlus()
{
    FakeDesk desk;
    desk.telnyx.on(
        "GET", Path, [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({asked(u"442079460000"_s, true)}); });
    CountryRequirementsPresenter presenter(*desk.session, manyNumbers(1));
    QTRY_COMPARE(presenter.state().phase, Phase::Ready);
    QCOMPARE(presenter.places().front().country, u"GB"_s);
}

QTEST_GUILESS_MAIN(TestCountryRequirements)
#include "tst_country_requirements.moc"
