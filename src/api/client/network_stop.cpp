// SPDX-License-Identifier: Apache-2.0
#include "api/client/network_stop.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace nd {

void stopAll(QNetworkAccessManager &network)
{
    const auto replies = network.findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies) {
        if (reply->isRunning() && reply->error() == QNetworkReply::NoError)
            reply->abort();
    }
    network.clearAccessCache();
}

} // namespace nd
