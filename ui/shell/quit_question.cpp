// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/quit_question.h"

#include "sessions/account_services.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "sessions/write_subject.h"
#include "writes/write_coordinator.h"
#include "writes/write_words.h"

#include <QCoreApplication>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostNamed = 3;

struct QuitQuestion
{
    Q_DECLARE_TR_FUNCTIONS(nd::QuitQuestion)
};

QString named(const QString &what, const QString &about)
{
    return about.isEmpty() ? what : QuitQuestion::tr("%1 (%2)", "kind of request, what it is about").arg(what, about);
}

} // namespace

Question quitQuestion(const SessionManager &desk)
{
    bool buys = false;
    int more = -MostNamed;
    QStringList names;
    for (Session *session : desk.sessions()) {
        for (const WriteRecord &write : session->services().writer().open()) {
            buys = buys || isPurchase(write.kind);
            if (++more <= 0)
                names += named(whatText(write.kind), subjectText(session->services(), write));
        }
    }
    if (more > 0)
        names += QuitQuestion::tr("%n more", nullptr, more);
    return {.title = buys ? QuitQuestion::tr("A purchase is still out") : QuitQuestion::tr("A change is still out"),
        .text = QuitQuestion::tr("Not settled yet: %1").arg(names.join(u", "_s)),
        .detail = QuitQuestion::tr(
            "Quitting is safe: at the next start Numberdesk finds out what became of it and sends nothing twice."),
        .yes = QuitQuestion::tr("Quit"),
        .no = QuitQuestion::tr("Stay")};
}

} // namespace nd
