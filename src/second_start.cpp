// SPDX-License-Identifier: Apache-2.0
#include "second_start.h"

#include "base/logging.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 LongestWish = 32 * 1024; ///< bytes
constexpr auto Patience = 5s; ///< with a client that says nothing
constexpr auto BetweenTries = 50ms;
/// A socket's path has 104 bytes on macOS, and Qt makes it under a longer name first.
constexpr qsizetype LongestPath = 88;

/// Where the program with this folder listens, the first that can be had.
QStringList places(const QString &folder)
{
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString name = u"numberdesk-"_s + QString::fromLatin1(hash);
#ifdef Q_OS_WIN
    return {name};
#else
    QStringList all;
    if (const QString inside = folder + u"/numberdesk.socket"_s; QFile::encodeName(inside).size() <= LongestPath)
        all += inside;
    // The user's own, unlike the folder for temporary files.
    if (const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation); !own.isEmpty())
        all += own + u'/' + name;
    return all;
#endif
}

QByteArray bytesOf(const StartWish &wish)
{
    const QJsonObject json{{u"sandbox"_s, wish.sandbox}, {u"account"_s, wish.account},
        {u"token"_s, wish.activationToken}, {u"show"_s, toJson(wish.toShow)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<StartWish> wishIn(const QByteArray &line)
{
    const QJsonDocument json = QJsonDocument::fromJson(line);
    const std::optional<OutsideRequest> toShow
        = json.isObject() ? outsideRequestIn(json["show"_L1].toObject()) : std::nullopt;
    if (!toShow)
        return {};
    return StartWish{.sandbox = json["sandbox"_L1].toBool(),
        .account = json["account"_L1].toString(),
        .activationToken = json["token"_L1].toString(),
        .toShow = *toShow};
}

/// The desktop lets only the program in front bring another one there.
void letComeToTheFront()
{
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(ASFW_ANY);
#endif
}

Error failure(const QString &code, const QString &sentence = {})
{
    return Error{.kind = ErrorKind::Local, .code = code, .title = sentence};
}

bool connectTo(QLocalSocket &socket, const QStringList &all, const QDeadlineTimer &deadline)
{
    // The other one may just be starting.
    while (!deadline.hasExpired()) {
        for (const QString &place : all) {
            socket.connectToServer(place);
            if (socket.waitForConnected(int(std::min<qint64>(deadline.remainingTime(), 500))))
                return true;
            socket.abort();
        }
        QThread::msleep(BetweenTries.count());
    }
    return false;
}

} // namespace

SecondStarts::SecondStarts(QString folder, Answer answer, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_answer(std::move(answer)),
      m_server(std::make_unique<QLocalServer>())
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection())
            take(socket);
    });
}

SecondStarts::~SecondStarts() = default;

Result<Done> SecondStarts::listen()
{
    for (const QString &place : places(m_folder)) {
        QLocalServer::removeServer(place); // what a killed program left: whoever holds the folder is the only one
        if (m_server->listen(place))
            return Done{};
        qCInfo(logStart) << "no second starts at" << place << m_server->errorString();
    }
    return failure(u"listen"_s, m_server->errorString());
}

void SecondStarts::take(QLocalSocket *socket)
{
    socket->setParent(this);
    socket->setReadBufferSize(LongestWish);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(Patience, socket, [socket] {
        socket->abort();
        socket->deleteLater();
    });
    read(socket);
}

void SecondStarts::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= LongestWish)
            socket->abort();
        return;
    }
    const std::optional<StartWish> wish = wishIn(socket->readLine(LongestWish));
    if (!wish)
        return socket->abort();
    qCInfo(logStart) << "started a second time";
    const QString problem = m_answer(*wish);
    socket->write(QJsonDocument(QJsonObject{{u"problem"_s, problem}}).toJson(QJsonDocument::Compact) + '\n');
    socket->flush();
    socket->disconnectFromServer();
}

Result<Done> handOver(const QString &folder, const StartWish &wish, std::chrono::milliseconds patience)
{
    const QByteArray asked = bytesOf(wish);
    if (asked.size() >= LongestWish)
        return failure(u"refused"_s, u"That is too much for the program that is running: put it into a file."_s);
    const QDeadlineTimer deadline(patience);
    letComeToTheFront();
    QLocalSocket socket;
    if (!connectTo(socket, places(folder), deadline))
        return failure(u"no-answer"_s);
    socket.write(asked);
    while (!socket.canReadLine()) {
        if (deadline.hasExpired() || !socket.waitForReadyRead(int(deadline.remainingTime())))
            return failure(u"no-answer"_s);
    }
    const QJsonDocument answer = QJsonDocument::fromJson(socket.readLine(LongestWish));
    if (!answer.isObject())
        return failure(u"no-answer"_s);
    const QString problem = answer["problem"_L1].toString();
    if (!problem.isEmpty())
        return failure(u"refused"_s, problem);
    return Done{};
}

} // namespace nd
