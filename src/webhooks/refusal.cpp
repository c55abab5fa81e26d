// SPDX-License-Identifier: Apache-2.0
#include "webhooks/refusal.h"

#include <QCoreApplication>

namespace nd::webhook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(nd::WebhookRefusal)
};

} // namespace

QString wordsOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotAWebhook:
        return Words::tr("not a webhook");
    case Refusal::Unsigned:
        return Words::tr("not signed");
    case Refusal::WrongSignature:
        return Words::tr("wrong signature");
    case Refusal::TooOld:
        return Words::tr("too old");
    case Refusal::TooEarly:
        return Words::tr("from the future");
    case Refusal::NotUnderstood:
        return Words::tr("not understood");
    case Refusal::TooLarge:
        return Words::tr("too large");
    case Refusal::TooSlow:
        return Words::tr("too slow");
    case Refusal::TooMany:
        return Words::tr("too many at once");
    }
    return {};
}

} // namespace nd::webhook
