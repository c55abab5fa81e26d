// SPDX-License-Identifier: Apache-2.0
#include "stage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

const auto Start = *Timestamp::parse(u"2018-01-01T00:00:00Z");
const auto SubOrderId = u"f826ed66-b27c-4340-9dc0-57dc3459f1bd"_s;
const auto CommentId = u"8ffb3622-7c6b-4ccc-b65f-7a3dc0099577"_s;
const auto RequirementId = u"8ffb3622-7c6b-4ccc-b65f-7a3dc0099576"_s;
const auto DocumentId = u"6a09cdc3-8948-47f0-aa62-74ac943d6c58"_s;
const auto GroupId = u"dbbd94ee-9079-488f-80ba-f566b247fd79"_s;
const auto Reference = u"MY REF 001"_s;

Comment fromTelnyx()
{
    return {.id = CommentId,
        .body = u"Please send a utility bill <b>of 2025</b>."_s,
        .commentRecordType = comment_record::subNumberOrder,
        .commentRecordId = SubOrderId,
        .commenter = u"numbers@telnyx.com"_s,
        .commenterType = commenter_type::admin,
        .createdAt = Start,
        .updatedAt = Start};
}

RequirementType proofOfAddress()
{
    return {.id = RequirementId,
        .name = u"Proof of Address"_s,
        .type = field_type::document,
        .description = u"Proves the customer has a physical address"_s,
        .example = u"Utility bill, internet bill, phone bill, or lease"_s,
        .acceptanceCriteria = {.acceptableValues = {u"DE"_s, u"AT"_s},
            .acceptableCharacters = u"abcdef0123456789"_s,
            .localityLimit = u"Issued by the same country that the phone number belongs to"_s,
            .timeLimit = u"Current and not expired"_s,
            .minLength = 16,
            .maxLength = 20}};
}

RequirementGroup pendingGroup()
{
    return {.id = GroupId,
        .countryCode = u"DE"_s,
        .phoneNumberType = number_type::local,
        .action = requirement_action::ordering,
        .status = requirement_state::pendingApproval,
        .customerReference = u"My Requirement Group"_s,
        .regulatoryRequirements = {{.requirementId = RequirementId,
            .fieldType = field_type::document,
            .fieldValue = DocumentId,
            .status = requirement_state::approved,
            .expiresAt = *Timestamp::parse(u"2026-01-01T00:00:00Z"),
            .createdAt = Start,
            .updatedAt = Start}},
        .createdAt = Start,
        .updatedAt = Start};
}

PostalAddress inAustin()
{
    const Timestamp at = *Timestamp::parse(u"2018-02-02T22:25:27.521Z");
    return {.id = u"1293384261075731499"_s,
        .customerReference = Reference,
        .businessName = u"Toy-O'Kon"_s,
        .firstName = u"Alfred"_s,
        .lastName = u"Foster"_s,
        .phoneNumber = u"+12125559000"_s,
        .streetAddress = u"600 Congress Avenue"_s,
        .extendedAddress = u"14th Floor"_s,
        .neighborhood = u"Ciudad de los deportes"_s,
        .borough = u"Guadalajara"_s,
        .locality = u"Austin"_s,
        .administrativeArea = u"TX"_s,
        .postalCode = u"78701"_s,
        .countryCode = u"US"_s,
        .createdAt = at,
        .updatedAt = at};
}

Document uploaded()
{
    const Timestamp at = *Timestamp::parse(u"2018-02-02T22:25:27.521Z");
    return {.id = DocumentId,
        .filename = u"test-document.pdf"_s,
        .status = document_status::pending,
        .avScanStatus = virus_scan::pending,
        .contentType = u"application/pdf"_s,
        .sha256 = u"08a96c641c3a74e44eb59afb61a24f2cb9f4d7188748e76ba4bb5edfa3cb7d1c"_s,
        .customerReference = Reference,
        .size = {123456, u"bytes"_s},
        .createdAt = at,
        .updatedAt = at};
}

} // namespace

/// Comments, requirements, documents and what an order refers to, against written transcripts.
class TestAroundTranscripts : public QObject
{
    Q_OBJECT

private slots:
    void comments();
    void writingAComment();
    void readingAComment();
    void connections();
    void messagingProfiles();
    void billingGroups();
    void requirementGroups();
    void makingARequirementGroup();
    void changingARequirementGroup();
    void whatAGroupLacks();
    void stepsOutside();
    void addresses();
    void makingAnAddress();
    void requirements();
    void requirementTypes();
    void numberRequirements();
    void documents();
    void uploading();
    void ownership();
    void cleanupTestCase() { QCOMPARE(m_stage.unplayed(), QStringList()); }

private:
    testing::Stage m_stage{u"around"_s};
};

void TestAroundTranscripts::comments()
{
    PLAY(page, m_stage,
        endpoint::listComments(
            CommentFilter{.commentRecordType = comment_record::subNumberOrder, .commentRecordId = SubOrderId}));
    QCOMPARE(page.rows.size(), size_t(2));
    QVERIFY(page.rows[0] == fromTelnyx());
    QVERIFY(page.rows[0].isUnread());
    QVERIFY(!page.rows[1].isUnread()); // one's own comment is not news, though its read_at is null too
}

void TestAroundTranscripts::writingAComment()
{
    PLAY(comment, m_stage,
        endpoint::createComment(NewComment{.body = u"Hi there, …"_s,
            .commentRecordType = comment_record::subNumberOrder,
            .commentRecordId = SubOrderId}));
    QCOMPARE(comment.body, u"Hi there, …"_s);
    QCOMPARE(comment.commenter, u"user@company.com"_s);
    QCOMPARE(comment.commenterType, QString(commenter_type::user));
}

void TestAroundTranscripts::readingAComment()
{
    PLAY(unread, m_stage, endpoint::getComment(CommentId));
    QVERIFY(unread == fromTelnyx());
    PLAY(marked, m_stage, endpoint::markCommentRead(CommentId));
    QCOMPARE(marked.readAt, Start.plus(std::chrono::minutes(1)));
    QVERIFY(!marked.isUnread());
}

void TestAroundTranscripts::connections()
{
    PLAY(page, m_stage,
        endpoint::listConnections(ConnectionFilter{.nameContains = u"office"_s,
            .fqdn = u"sip.example.com"_s,
            .outboundVoiceProfileId = u"1293384261075731499"_s,
            .sort = u"-connection_name"_s}));
    const std::vector<Connection> expected{
        {.id = u"1293384261075731461"_s, .name = u"office & home"_s, .recordType = u"ip_connection"_s, .active = true}};
    QVERIFY(page.rows == expected);
}

void TestAroundTranscripts::messagingProfiles()
{
    PLAY(page, m_stage,
        endpoint::listMessagingProfiles(
            MessagingProfileFilter{.name = u"Messages"_s, .nameEquals = u"Messages"_s, .nameContains = u"ess"_s}));
    const std::vector<MessagingProfile> expected{
        {.id = u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s, .name = u"Profile for Messages"_s, .enabled = true}};
    QVERIFY(page.rows == expected);
    QVERIFY(!write(page.rows[0]).toObject().contains(u"v1_secret"_s));
}

void TestAroundTranscripts::billingGroups()
{
    PLAY(page, m_stage, endpoint::listBillingGroups());
    QCOMPARE(page.rows.size(), size_t(2));
    QCOMPARE(page.rows[0].name, u"My billing group name"_s);
    QVERIFY(!page.rows[0].deletedAt.isValid());
    QCOMPARE(page.rows[1].deletedAt, *Timestamp::parse(u"2020-10-15T10:07:15.527Z"));
}

void TestAroundTranscripts::requirementGroups()
{
    PLAY(page, m_stage,
        endpoint::listRequirementGroups(RequirementGroupFilter{.countryCode = u"DE"_s,
            .phoneNumberType = number_type::local,
            .action = requirement_action::ordering,
            .status = requirement_state::pendingApproval,
            .customerReference = u"My Requirement Group"_s}));
    QVERIFY(page.rows == std::vector{pendingGroup()});
}

void TestAroundTranscripts::makingARequirementGroup()
{
    PLAY(group, m_stage,
        endpoint::createRequirementGroup(NewRequirementGroup{.countryCode = u"DE"_s,
            .phoneNumberType = number_type::local,
            .action = requirement_action::ordering,
            .customerReference = u"My Requirement Group"_s,
            .regulatoryRequirements = {{RequirementId, DocumentId}}}));
    QVERIFY(group == pendingGroup());
}

void TestAroundTranscripts::changingARequirementGroup()
{
    PLAY(read, m_stage, endpoint::getRequirementGroup(GroupId));
    QVERIFY(read == pendingGroup());
    PLAY(changed, m_stage,
        endpoint::updateRequirementGroup(GroupId,
            RequirementGroupChange{
                .customerReference = u"Berlin office"_s, .regulatoryRequirements = {{RequirementId, DocumentId}}}));
    QCOMPARE(changed.customerReference, u"Berlin office"_s);
    QCOMPARE(changed.status, QString(requirement_state::unapproved));
    PLAY(submitted, m_stage, endpoint::submitRequirementGroup(GroupId));
    QVERIFY(submitted == pendingGroup());
    PLAY(gone, m_stage, endpoint::deleteRequirementGroup(GroupId));
    QVERIFY(gone == pendingGroup());
}

void TestAroundTranscripts::whatAGroupLacks()
{
    PLAY(page, m_stage, endpoint::listAskedRequirements(AskedRequirementsFilter{.requirementGroupId = GroupId}));
    const std::vector<AskedRequirements> expected{{.countryCode = u"DE"_s,
        .phoneNumberType = number_type::local,
        .action = requirement_action::ordering,
        .regulatoryRequirements = {{.id = u"12ade33a-21c0-473b-b055-b3c836e1c292"_s,
            .name = u"Address matching the DID area code"_s,
            .fieldType = u"address_id"_s,
            .description
            = u"Address matching the DID area code (street, building number, postal code, city and country)"_s,
            .example = u"600 Congress Avenue, 14th Floor, Austin, TX 78701"_s,
            .acceptanceCriteria = {.acceptableValues = {u"DE"_s},
                .acceptableCharacters = u"abc"_s,
                .caseSensitive = u"true"_s,
                .localityLimit = u"Identical locality as the numbers desired"_s,
                .timeLimit = u"Less than 5 months old"_s,
                .regex = u"^[a-c]+$"_s,
                .minLength = u"5"_s,
                .maxLength = u"10"_s}}}}};
    QVERIFY(page.rows == expected);
}

/// The answer is wrapped in one transcript and bare in the other: nothing published says which.
void TestAroundTranscripts::stepsOutside()
{
    PLAY(before, m_stage, endpoint::getExternalRequirement(RequirementId, SubOrderId));
    QCOMPARE(before.requirementAction.value, QString());
    PLAY(link, m_stage,
        endpoint::createRequirementLink(
            RequirementId, SubOrderId, NewRequirementLink{.requirement = {u"Jane"_s, u"Doe"_s}}));
    QCOMPARE(link.requirementAction.value, u"https://verification.example/l/8ffb3622"_s);
}

void TestAroundTranscripts::addresses()
{
    PLAY(page, m_stage,
        endpoint::listAddresses(AddressFilter{.streetContains = u"Congress"_s, .sort = u"street_address"_s}));
    const std::vector<PostalAddress> expected{inAustin()};
    QVERIFY(page.rows == expected);
}

void TestAroundTranscripts::makingAnAddress()
{
    const PostalAddress wanted = inAustin();
    PLAY(made, m_stage,
        endpoint::createAddress(NewAddress{.customerReference = wanted.customerReference,
            .businessName = wanted.businessName,
            .firstName = wanted.firstName,
            .lastName = wanted.lastName,
            .phoneNumber = wanted.phoneNumber,
            .streetAddress = wanted.streetAddress,
            .extendedAddress = wanted.extendedAddress,
            .neighborhood = wanted.neighborhood,
            .borough = wanted.borough,
            .locality = wanted.locality,
            .administrativeArea = wanted.administrativeArea,
            .postalCode = wanted.postalCode,
            .countryCode = wanted.countryCode,
            .addressBook = true,
            .validateAddress = false}));
    QVERIFY(made == wanted);
    PLAY(verdict, m_stage,
        endpoint::validateAddress(AddressQuestion{
            .streetAddress = u"600 Congres Avenue"_s, .postalCode = u"78701"_s, .countryCode = u"US"_s}));
    QVERIFY(!verdict.isValid());
    QCOMPARE(verdict.suggested.streetAddress, wanted.streetAddress);
    QCOMPARE(verdict.suggested.extendedAddress, wanted.extendedAddress);
    QCOMPARE(verdict.suggested.locality, wanted.locality);
    const std::vector<AddressComplaint> complaints{{.code = u"20207"_s,
        .title = u"Invalid street address"_s,
        .description = u"The street address provided is invalid."_s,
        .source = {u"/street_address"_s}}};
    QVERIFY(verdict.errors == complaints);
}

void TestAroundTranscripts::requirements()
{
    PLAY(page, m_stage,
        endpoint::listRequirements(RequirementFilter{.countryCode = u"FR"_s,
            .phoneNumberType = number_type::local,
            .action = requirement_action::ordering,
            .sort = {u"country_code"_s, u"-created_at"_s},
            .version = 2}));
    const std::vector<Requirement> expected{{.id = DocumentId,
        .countryCode = u"FR"_s,
        .phoneNumberType = number_type::local,
        .action = requirement_action::ordering,
        .locality = u"Nice"_s,
        .requirementTypes = {proofOfAddress()},
        .effectiveStartAt = *Timestamp::parse(u"2021-05-01T00:00:00Z"),
        .effectiveEndAt = {},
        .version = 2}};
    QVERIFY(page.rows == expected);
}

void TestAroundTranscripts::requirementTypes()
{
    PLAY(page, m_stage,
        endpoint::listRequirementTypes(RequirementTypeFilter{.nameContains = u"utility bill"_s, .sort = {u"name"_s}}));
    QCOMPARE(page.rows.size(), size_t(2));
    QVERIFY(page.rows[0] == proofOfAddress());
    QCOMPARE(page.rows[1].type, QString(field_type::action));
    QVERIFY(page.rows[1].acceptanceCriteria == AcceptanceCriteria());
}

void TestAroundTranscripts::numberRequirements()
{
    PLAY(page, m_stage,
        endpoint::listNumberRequirements(NumberRequirementsFilter{{u"+41215470622"_s, u"+41215470633"_s}}));
    const std::vector<NumberRequirements> expected{{.phoneNumber = u"+41215470622"_s,
        .phoneNumberType = number_type::local,
        .region = {.countryCode = u"CH"_s, .locality = u"Lausanne"_s},
        .regulatoryRequirements = {{.id = RequirementId,
            .label = u"Address matching the DID area code"_s,
            .fieldType = u"address_id"_s,
            .description = u"Address matching the DID area code (street, building number, postal code, city and "
                           u"country)"_s,
            .example = u"600 Congress Avenue, 14th Floor, Austin, TX 78701"_s,
            .acceptanceCriteria = {.fieldType = field_type::address,
                .fieldValue = u"45f45a04-b4be-4592-95b1-9306b9db2b21"_s,
                .localityLimit = u"Identical locality as the numbers desired"_s}}}}};
    QVERIFY(page.rows == expected);
}

void TestAroundTranscripts::documents()
{
    PLAY(page, m_stage,
        endpoint::listDocuments(DocumentFilter{.filenameContains = u"invoice"_s,
            .customerReference = Reference,
            .customerReferences = {u"REF001"_s, u"REF002"_s},
            .createdAfter = Start,
            .createdBefore = Start.plus(std::chrono::hours(24)),
            .sort = {u"-filename"_s}}));
    QVERIFY(page.rows == std::vector{uploaded()});
}

void TestAroundTranscripts::uploading()
{
    PLAY(document, m_stage,
        endpoint::createDocument(NewDocument{.file = {"example of encoded content"},
            .filename = u"test-document.pdf"_s,
            .customerReference = Reference}));
    QVERIFY(document == uploaded());
    PLAY(later, m_stage, endpoint::getDocument(DocumentId));
    QCOMPARE(later.status, QString(document_status::verified));
    QCOMPARE(later.avScanStatus, QString(virus_scan::scanned));
}

void TestAroundTranscripts::ownership()
{
    PLAY(told, m_stage, endpoint::verifyOwnership(OwnershipQuestion{{u"+15551234567"_s, u"+15551234568"_s}}));
    QCOMPARE(told.found.size(), size_t(1));
    QCOMPARE(told.found[0].id, u"1293384261075731499"_s);
    QCOMPARE(told.found[0].phoneNumber, u"+15551234567"_s);
    QCOMPARE(told.notFound, QStringList(u"+15551234568"_s));
}

QTEST_GUILESS_MAIN(TestAroundTranscripts)
#include "tst_transcripts_around.moc"
