// SPDX-License-Identifier: Apache-2.0
#include "writes/key_owners.h"

#include "accounts/account.h"
#include "store/ledger.h"
#include "store/tables/document_store.h"
#include "store/tables/write_store.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int OwnerLetters = 32; ///< 128 bits in hex

QString saltShelf()
{
    return u"key_salt"_s;
}

QByteArray randomSalt()
{
    std::array<quint32, 8> words = {};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex();
}

} // namespace

Result<QByteArray> KeyOwners::salt() const
{
    const Result<std::vector<StoredDocument>> kept = DocumentStore(m_ledger, QString()).all(saltShelf());
    if (!kept)
        return kept.error();
    if (!kept->empty())
        return kept->front().body;
    const QByteArray made = randomSalt();
    if (const Result<Done> stored
        = DocumentStore(m_ledger, QString()).put(saltShelf(), {.name = u"salt"_s, .body = made});
        !stored)
        return stored.error();
    return made;
}

QString KeyOwners::ownerOf(const Account &account, const Secret &key) const
{
    if (account.kind == AccountKind::Sandbox)
        return account.id; // its key and its port are others at each start
    const Result<QByteArray> known = salt();
    if (!known)
        return {};
    const QByteArray address
        = account.baseUrl.toString(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash).toUtf8();
    const QByteArray hash
        = QMessageAuthenticationCode::hash(address + '\n' + key.reveal(), *known, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(OwnerLetters));
}

QString KeyOwners::userOf(const QString &owner) const
{
    const Result<std::vector<StoredDocument>> kept = DocumentStore(m_ledger, QString()).all(WriteStore::KeyOwners);
    if (!kept)
        return {};
    const auto found
        = std::find_if(kept->begin(), kept->end(), [&](const StoredDocument &record) { return record.name == owner; });
    return found == kept->end() ? QString() : QString::fromUtf8(found->body);
}

bool KeyOwners::isSame(const QString &a, const QString &b) const
{
    if (a == b || a.isEmpty() || b.isEmpty())
        return true;
    const QString user = userOf(a);
    return !user.isEmpty() && user == userOf(b);
}

bool KeyOwners::mayTell(const QString &asker, const QString &writer) const
{
    return asker.isEmpty() ? writer.isEmpty() : isSame(asker, writer);
}

Result<Done> KeyOwners::learn(const QString &owner, const QString &userId) const
{
    if (owner.isEmpty() || userId.isEmpty() || userOf(owner) == userId)
        return Done{};
    return DocumentStore(m_ledger, QString()).put(WriteStore::KeyOwners, {.name = owner, .body = userId.toUtf8()});
}

} // namespace nd
