// SPDX-License-Identifier: Apache-2.0
#include "sandbox_on_demand.h"

#include "base/logging.h"
#include "features/failures/service/notices.h"
#include "sandbox/sandbox.h"

#include <QObject>

namespace nd {

using namespace Qt::StringLiterals;

Notice noticeOf(sandbox::StateLoss loss)
{
    Notice notice{.key = u"sandbox_state"_s, .kind = Notice::Kind::Warning};
    switch (loss) {
    case sandbox::StateLoss::Damaged:
        notice.sentence = QObject::tr("The sandbox has begun anew: the file with its state could not be read.");
        break;
    case sandbox::StateLoss::OtherVersion:
        notice.sentence
            = QObject::tr("The sandbox has begun anew: its state was kept by another version of Numberdesk.");
        break;
    case sandbox::StateLoss::NotKept:
        notice.sentence = QObject::tr("The sandbox cannot keep its state: the file cannot be written.");
        notice.advice = QObject::tr("Make room on the disk. Until then the sandbox begins anew at each start.");
        return notice;
    }
    notice.advice = QObject::tr("Orders that were placed there before are not known to it any more.");
    return notice;
}

Result<SandboxServer::Place> SandboxOnDemand::start()
{
    if (const Result<Done> started = m_sandbox.start(); !started)
        return started.error();
    qCInfo(logStart) << "the sandbox listens at" << m_sandbox.baseUrl();
    return Place{m_sandbox.baseUrl(), Secret(m_sandbox.apiKey())};
}

void SandboxOnDemand::stop()
{
    if (m_sandbox.isListening())
        qCInfo(logStart) << "the sandbox stops listening";
    m_sandbox.stop();
}

} // namespace nd
