// SPDX-License-Identifier: Apache-2.0
#include "webhooks/refusal.h"

#include <QCoreApplication>

namespace nd::webhook {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::WebhookRefusal)
};

} // namespace

QString wordsOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotAWebhook:
        return Tr::tr("not a webhook");
    case Refusal::Unsigned:
        return Tr::tr("not signed");
    case Refusal::WrongSignature:
        return Tr::tr("wrong signature");
    case Refusal::TooOld:
        return Tr::tr("too old");
    case Refusal::TooEarly:
        return Tr::tr("from the future");
    case Refusal::NotUnderstood:
        return Tr::tr("not understood");
    case Refusal::TooLarge:
        return Tr::tr("too large");
    case Refusal::TooSlow:
        return Tr::tr("too slow");
    case Refusal::TooMany:
        return Tr::tr("too many at once");
    }
    return {};
}

} // namespace nd::webhook
