// SPDX-License-Identifier: Apache-2.0
#include "features/sandbox_desk.h"

#include "features/addresses/new_address_presenter.h"
#include "features/addresses/service/address_book.h"
#include "features/requirements/requirement_group_presenter.h"
#include "features/requirements/requirement_groups_presenter.h"
#include "wording/requirement_words.h"

#include <QSignalSpy>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

namespace {

QString cell(RequirementGroupsPresenter &groups, const QString &name, const QString &column)
{
    const QAbstractItemModel &model = groups.rows();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() != name)
            continue;
        for (int at = 0; at < model.columnCount(); ++at) {
            if (model.headerData(at, Qt::Horizontal).toString() == column)
                return model.index(row, at).data().toString();
        }
    }
    return {};
}

QString idOf(RequirementGroupsPresenter &groups, const QString &name)
{
    for (const RequirementGroupRow &row : groups.rows().rows()) {
        if (requirement::groupTitle(row.group) == name)
            return row.group.id;
    }
    return {};
}

AddressTexts london()
{
    return {{AddressPart::Business, u"ACME Widgets Ltd"_s}, {AddressPart::Street, u"14 Old St."_s},
        {AddressPart::Locality, u"london"_s}, {AddressPart::PostalCode, u"EC1V 9BE"_s},
        {AddressPart::Country, u"United Kingdom"_s}, {AddressPart::Reference, u"Annex"_s}};
}

} // namespace

/// Requirement groups and addresses, from what is typed to Telnyx's records and back.
class TestRequirementGroups : public QObject
{
    Q_OBJECT
private slots:
    void theListSaysWhatIsLacking();
    void aPartOfTheListIsNotAll();
    void madeFilledInSubmittedApproved();
    void declinedWithTheReason();
    void renamedWithoutOurMark();
    void deleted();
    void anAccountForLookingOnlyChangesNothing();
    void anAddressInAnotherSpelling();
    void anAddressAsTyped();
    void anAddressLacksParts();

private:
    static bool make(SandboxDesk &desk, RequirementGroupsPresenter &groups, const QString &name);
};

bool TestRequirementGroups::make(SandboxDesk &desk, RequirementGroupsPresenter &groups, const QString &name)
{
    groups.create(u"GB"_s, u"local"_s, name);
    return desk.follow([&] { return !idOf(groups, name).isEmpty(); });
}

void TestRequirementGroups::theListSaysWhatIsLacking()
{
    SandboxDesk desk;
    RequirementGroupsPresenter groups(*desk.session);
    QCOMPARE(groups.state().phase, Phase::Loading);
    QTRY_COMPARE_WITH_TIMEOUT(groups.rows().totalCount(), 4, 20'000);
    QCOMPARE(cell(groups, u"London office"_s, u"State"_s), u"approved"_s);
    QCOMPARE(cell(groups, u"London office"_s, u"Still lacking"_s), u"nothing"_s);
    QCOMPARE(cell(groups, u"UK mobiles"_s, u"State"_s), u"to be filled in"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cell(groups, u"UK mobiles"_s, u"Still lacking"_s),
        u"End User Name, Address Matching the Area Code, Proof of Address"_s, 20'000);
}

/// It is shown, and that it is a part is said.
void TestRequirementGroups::aPartOfTheListIsNotAll()
{
    FakeDesk desk;
    desk.telnyx.on("GET", "/requirement_groups", [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::list({{{u"id"_s, u"g1"_s}, {u"status"_s, u"approved"_s}, {u"action"_s, u"ordering"_s}},
            {{u"status"_s, u"approved"_s}}});
    });
    RequirementGroupsPresenter groups(*desk.session);
    QTRY_COMPARE(groups.state().phase, Phase::Failed);
    QVERIFY2(groups.state().sentence.contains(u"contradicts itself"_s), qPrintable(groups.state().sentence));
    QCOMPARE(groups.rows().totalCount(), 1);
    groups.refresh();
    QTRY_COMPARE(groups.state().phase, Phase::Failed);
    QCOMPARE(groups.rows().totalCount(), 1);
}

void TestRequirementGroups::madeFilledInSubmittedApproved()
{
    SandboxDesk desk;
    RequirementGroupsPresenter groups(*desk.session);
    QSignalSpy made(&groups, &RequirementGroupsPresenter::made);
    QVERIFY(make(desk, groups, u"Annex"_s));
    QCOMPARE(made.size(), 1);
    const QString id = made.front().front().toString();
    QVERIFY(!groups.maySubmit(id));

    RequirementGroupPresenter group(*desk.session, id);
    QTRY_COMPARE_WITH_TIMEOUT(group.rows().size(), size_t(2), 20'000);
    QCOMPARE(group.about(), u"Annex · United Kingdom, Local"_s);
    QTRY_COMPARE_WITH_TIMEOUT(group.choices().addresses().size(), size_t(4), 20'000);
    const OrderChoice address = group.choices().addresses().back();
    QCOMPARE(address.name, u"ACME Widgets Ltd, 14 Old Street, 3rd Floor, EC1V 9BE London, United Kingdom"_s);
    RequirementTexts texts{{group.rows()[0].requirement.id, u"AB"_s}, {group.rows()[1].requirement.id, address.id}};
    QSignalSpy said(&group, &RequirementGroupPresenter::said);
    group.save(texts);
    QVERIFY(said.back().front().toString().contains(u"3 to 100 characters"_s)); // and nothing was sent
    QVERIFY(!group.isSaving());
    texts[group.rows()[0].requirement.id] = u"ACME Widgets Ltd"_s;
    group.save(texts);
    QVERIFY(desk.follow([&] { return group.maySubmit(); }));
    QCOMPARE(requirement::groupStateText(group.group()), u"to be submitted"_s);
    group.submit();
    QVERIFY(desk.follow([&] { return group.group().status == u"pending-approval"; }));
    for (const RequirementRow &row : group.rows())
        QCOMPARE(requirement::stateText(row.state), u"under review"_s);
    desk.clock.advance(11s);
    group.read(); // as its timer does
    QVERIFY(desk.follow([&] { return group.group().status == u"approved"; }));
    groups.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(cell(groups, u"Annex"_s, u"State"_s), u"approved"_s, 20'000);
}

void TestRequirementGroups::declinedWithTheReason()
{
    SandboxDesk desk;
    RequirementGroupsPresenter groups(*desk.session);
    QVERIFY(make(desk, groups, u"Annex"_s));
    RequirementGroupPresenter group(*desk.session, idOf(groups, u"Annex"_s));
    QTRY_COMPARE_WITH_TIMEOUT(group.rows().size(), size_t(2), 20'000);
    group.save({{group.rows()[0].requirement.id, u"Wrong Ltd"_s},
        {group.rows()[1].requirement.id, group.choices().addresses().empty() ? u"x"_s : u"some-address"_s}});
    QVERIFY(desk.follow([&] { return group.maySubmit(); }));
    group.submit();
    QVERIFY(desk.follow([&] { return group.group().status == u"pending-approval"; }));
    desk.clock.advance(11s);
    group.read();
    QVERIFY(desk.follow([&] { return group.rows()[0].rejection.contains(u"does not match our records"_s); }));
    QVERIFY(group.maySubmit()); // once more, also as it stands
}

void TestRequirementGroups::renamedWithoutOurMark()
{
    SandboxDesk desk;
    RequirementGroupsPresenter groups(*desk.session);
    QVERIFY(make(desk, groups, u"Annex"_s));
    const QString id = idOf(groups, u"Annex"_s);
    const QString before = groups.rows().find(id)->group.customerReference;
    QVERIFY(before.startsWith(u"Annex nd-"_s));
    groups.rename(id, u"Annex  London"_s);
    QVERIFY(desk.follow([&] { return idOf(groups, u"Annex London"_s) == id; }));
    QCOMPARE(groups.rows().find(id)->group.customerReference, QString(before).replace(u"Annex"_s, u"Annex London"_s));
    for (int column = 0; column < groups.rows().columnCount({}); ++column)
        QVERIFY(!groups.rows().index(0, column, {}).data().toString().contains(u"nd-"_s));
}

void TestRequirementGroups::deleted()
{
    SandboxDesk desk;
    RequirementGroupsPresenter groups(*desk.session);
    QVERIFY(make(desk, groups, u"Annex"_s));
    QSignalSpy said(&groups, &RequirementGroupsPresenter::said);
    groups.remove(idOf(groups, u"Annex"_s));
    QVERIFY(desk.follow([&] { return idOf(groups, u"Annex"_s).isEmpty(); }));
    QCOMPARE(said.back()[1].toBool(), false);
    QCOMPARE(groups.rows().totalCount(), 4);
}

void TestRequirementGroups::anAccountForLookingOnlyChangesNothing()
{
    SandboxDesk desk;
    Account account = desk.session->account();
    account.readOnly = true;
    desk.session->setAccount(account);
    RequirementGroupsPresenter groups(*desk.session);
    QTRY_COMPARE_WITH_TIMEOUT(groups.rows().totalCount(), 4, 20'000);
    QVERIFY(!groups.refusal().isEmpty());
    RequirementGroupPresenter group(*desk.session, idOf(groups, u"UK mobiles"_s));
    QTRY_COMPARE_WITH_TIMEOUT(group.rows().size(), size_t(3), 20'000);
    QVERIFY(std::all_of(group.rows().begin(), group.rows().end(), [](const RequirementRow &row) { return row.fixed; }));
    QVERIFY(!group.refusal().isEmpty() && !group.maySubmit());
}

void TestRequirementGroups::anAddressInAnotherSpelling()
{
    SandboxDesk desk;
    NewAddressPresenter address(*desk.session);
    QSignalSpy created(&address, &NewAddressPresenter::created);
    address.create(london());
    QTRY_VERIFY_WITH_TIMEOUT(address.suggestion(), 20'000);
    QVERIFY(address.mayKeepAsTyped());
    QVERIFY(!address.message().isEmpty());
    QVERIFY(address.complaints().value(AddressPart::Street).contains(u"another spelling"_s));
    const AddressTexts better = *address.suggestion();
    QCOMPARE(NewAddressPresenter::lineOf(better), u"14 Old Street, EC1V 9BE London, United Kingdom"_s);
    QCOMPARE(better.value(AddressPart::Business), u"ACME Widgets Ltd"_s); // of which the suggestion says nothing
    address.edited(); // the person takes it over
    QVERIFY(address.message().isEmpty() && !address.suggestion() && !address.mayKeepAsTyped());
    address.create(better);
    QVERIFY(desk.follow([&] { return created.size() == 1; }));
    AddressBook book(desk.session->client());
    book.read();
    QTRY_COMPARE_WITH_TIMEOUT(book.addresses().size(), size_t(5), 20'000);
    QCOMPARE(book.addresses().front().streetAddress, u"14 Old Street"_s);
    QVERIFY(book.addresses().front().customerReference.startsWith(u"Annex nd-"_s));
}

/// A proof for regulators need not be fit for emergency calls: the person decides.
void TestRequirementGroups::anAddressAsTyped()
{
    SandboxDesk desk;
    NewAddressPresenter address(*desk.session);
    QSignalSpy created(&address, &NewAddressPresenter::created);
    AddressTexts texts = london();
    texts[AddressPart::Street] = u"The Old Mill"_s;
    address.create(texts);
    QTRY_VERIFY_WITH_TIMEOUT(address.mayKeepAsTyped(), 20'000);
    QVERIFY(!address.suggestion()); // Telnyx has none
    QVERIFY(created.isEmpty());
    address.createAsTyped(texts);
    QVERIFY(desk.follow([&] { return created.size() == 1; }));
}

void TestRequirementGroups::anAddressLacksParts()
{
    SandboxDesk desk;
    NewAddressPresenter address(*desk.session);
    const AddressProblems problems = address.problems(
        {{AddressPart::FirstName, u"Jane"_s}, {AddressPart::Country, u"Atlantis"_s}, {AddressPart::Phone, u"12"_s}});
    QCOMPARE(problems.keys(),
        (QList{AddressPart::Business, AddressPart::Phone, AddressPart::Street, AddressPart::Locality,
            AddressPart::Country}));
    address.create({});
    QVERIFY(!address.isBusy()); // nothing was asked
    QVERIFY(address.problems(london()).isEmpty());
}

QTEST_GUILESS_MAIN(TestRequirementGroups)
#include "tst_requirement_groups.moc"
