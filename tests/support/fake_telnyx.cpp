// SPDX-License-Identifier: Apache-2.0
#include "support/fake_telnyx.h"

#include "http/reader.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>
#include <memory>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace nd {

using namespace Qt::StringLiterals;

struct FakeTelnyx::Connection
{
    http::Reader reader;
    int number = 0;
    bool dropAtOnce = false;
    bool closeAtNextByte = false;
};

namespace {

bool matches(const QByteArray &pattern, const QByteArray &path)
{
    const QList<QByteArray> wanted = pattern.split('/');
    const QList<QByteArray> got = path.split('/');
    return wanted.size() == got.size()
        && std::equal(wanted.begin(), wanted.end(), got.begin(),
            [](const QByteArray &a, const QByteArray &b) { return a == "*" || a == b; });
}

void reset(QTcpSocket *socket)
{
    // Lingering for no time makes close() send a RST.
    const linger none{1, 0};
#ifdef Q_OS_WIN
    setsockopt(
        SOCKET(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&none), sizeof none);
#else
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#endif
    socket->abort();
}

FakeTelnyx::Seen seenOf(const http::Request &request)
{
    FakeTelnyx::Seen seen;
    seen.verb = request.method;
    seen.target = request.target;
    seen.body = request.body;
    for (const auto &[name, value] : request.headers)
        seen.headers.insert(name, value);
    const QUrl url = QUrl::fromEncoded("http://x" + request.target);
    seen.path = url.path(QUrl::FullyDecoded).toUtf8();
    if (seen.path.startsWith("/v2/"))
        seen.path.remove(0, 3);
    seen.rawQuery = url.query(QUrl::FullyEncoded).toLatin1();
    const QUrlQuery query(url);
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
        seen.query.insert(name, value);
    return seen;
}

QByteArray reason(int status)
{
    return status < 300 ? "OK" : status < 400 ? "Elsewhere" : status < 500 ? "No" : "Broken";
}

bool saysLength(FakeTelnyx::Way way)
{
    using Way = FakeTelnyx::Way;
    return way != Way::Chunked && way != Way::ChunkedCut && way != Way::UntilClose;
}

QByteArray headerOf(const FakeTelnyx::Answer &answer)
{
    QByteArray header = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\n";
    bool typed = false;
    for (const auto &[name, value] : answer.headers) {
        header += name + ": " + value + "\r\n";
        typed = typed || name.toLower() == "content-type";
    }
    if (!typed)
        header += "Content-Type: application/json\r\n";
    if (saysLength(answer.way)) {
        const qint64 length = answer.saidLength < 0 ? answer.body.size() : answer.saidLength;
        header += "Content-Length: " + QByteArray::number(length) + "\r\n";
    } else if (answer.way != FakeTelnyx::Way::UntilClose) {
        header += "Transfer-Encoding: chunked\r\n";
    }
    return header + "\r\n";
}

void trickle(QTcpSocket *socket, char byte)
{
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, byte] { socket->write(&byte, 1); });
    timer->start(10);
}

QByteArray chunked(const QByteArray &body)
{
    constexpr qsizetype Chunk = 16 * 1024;
    QByteArray text;
    for (qsizetype at = 0; at < body.size(); at += Chunk) {
        const QByteArray part = body.mid(at, Chunk);
        text += QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
    }
    return text;
}

} // namespace

QJsonObject FakeTelnyx::Seen::json() const
{
    return QJsonDocument::fromJson(body).object();
}

FakeTelnyx::FakeTelnyx(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakeTelnyx::onConnection);
    m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
}

FakeTelnyx::~FakeTelnyx() = default;

QUrl FakeTelnyx::base() const
{
    return QUrl(u"http://127.0.0.1:%1/v2"_s.arg(m_port));
}

void FakeTelnyx::on(const QByteArray &verb, const QByteArray &path, Handler handler)
{
    m_rules.insert(m_rules.begin(), {verb, path, std::move(handler)});
}

void FakeTelnyx::once(const QByteArray &verb, const QByteArray &path, Answer answer)
{
    once(verb, path, [answer = std::move(answer)](const Seen &) { return answer; });
}

void FakeTelnyx::once(const QByteArray &verb, const QByteArray &path, Handler handler)
{
    m_once.push_back({verb, path, std::move(handler)});
}

void FakeTelnyx::goAway()
{
    m_server.close();
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

bool FakeTelnyx::listenAgain()
{
    return m_server.listen(QHostAddress::LocalHost, m_port);
}

int FakeTelnyx::release()
{
    const std::vector<Held> held = std::exchange(m_held, {});
    for (const Held &one : held) {
        Answer answer = one.answer;
        answer.way = Way::Whole;
        if (one.socket)
            send(one.socket, answer);
    }
    return int(held.size());
}

int FakeTelnyx::releaseWith(const Answer &answer)
{
    const std::vector<Held> held = std::exchange(m_held, {});
    for (const Held &one : held) {
        if (one.socket)
            send(one.socket, answer);
    }
    return int(held.size());
}

int FakeTelnyx::count(const QByteArray &verb, const QByteArray &path) const
{
    return int(std::count_if(
        m_seen.begin(), m_seen.end(), [&](const Seen &seen) { return seen.verb == verb && matches(path, seen.path); }));
}

int FakeTelnyx::begun(const QByteArray &verb) const
{
    const auto whole = std::count_if(m_seen.begin(), m_seen.end(), [&](const Seen &seen) { return seen.verb == verb; });
    const auto cut = std::count_if(
        m_cutOff.begin(), m_cutOff.end(), [&](const QByteArray &bytes) { return bytes.startsWith(verb + ' '); });
    return int(whole + cut);
}

const FakeTelnyx::Seen *FakeTelnyx::last(const QByteArray &verb, const QByteArray &path) const
{
    const auto found = std::find_if(m_seen.rbegin(), m_seen.rend(),
        [&](const Seen &seen) { return seen.verb == verb && matches(path, seen.path); });
    return found == m_seen.rend() ? nullptr : &*found;
}

void FakeTelnyx::onConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        auto connection = std::make_shared<Connection>();
        connection->number = ++m_connections;
        if (m_drop > 0) {
            --m_drop;
            connection->dropAtOnce = true;
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, connection] { onBytes(socket, *connection); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void FakeTelnyx::onBytes(QTcpSocket *socket, Connection &connection)
{
    const QByteArray bytes = socket->readAll();
    if (connection.dropAtOnce || connection.closeAtNextByte) {
        m_cutOff.push_back(bytes);
        return reset(socket);
    }
    connection.reader.append(bytes);
    while (connection.reader.read() == http::Reader::State::Complete) {
        Seen seen = seenOf(connection.reader.request());
        connection.reader.next();
        seen.connection = connection.number;
        m_seen.push_back(seen);
        const Answer answer = answerTo(seen);
        connection.closeAtNextByte = answer.closeAtNextByte;
        send(socket, answer);
        emit requestSeen();
    }
}

FakeTelnyx::Answer FakeTelnyx::answerTo(const Seen &seen)
{
    const auto fits = [&seen](const Rule &rule) { return rule.verb == seen.verb && matches(rule.path, seen.path); };
    const auto next = std::find_if(m_once.begin(), m_once.end(), fits);
    if (next != m_once.end()) {
        const Handler handler = next->handler;
        m_once.erase(next);
        return handler(seen);
    }
    const auto rule = std::find_if(m_rules.begin(), m_rules.end(), fits);
    return rule != m_rules.end() ? rule->handler(seen) : notFound();
}

void FakeTelnyx::send(QTcpSocket *socket, const Answer &told)
{
    Answer answer = told;
    if (m_date)
        answer.headers.append({"Date", m_date()});
    const QByteArray header = headerOf(answer);
    switch (answer.way) {
    case Way::Whole:
        socket->write(header + answer.body);
        return;
    case Way::DropAfterReading:
        return socket->disconnectFromHost();
    case Way::ResetAfterReading:
        return reset(socket);
    case Way::DropInHeader:
        socket->write(header.left(header.size() / 2));
        return socket->disconnectFromHost();
    case Way::Truncate:
        socket->write(header + answer.body.left(answer.body.size() / 2));
        return socket->disconnectFromHost();
    case Way::Trickle:
        socket->write(header.left(9));
        return trickle(socket, '2');
    case Way::TrickleBody: {
        Answer endless = answer;
        endless.saidLength = std::max(answer.saidLength, qint64(1'000'000));
        socket->write(headerOf(endless));
        return trickle(socket, ' ');
    }
    case Way::Chunked:
        socket->write(header + chunked(answer.body) + "0\r\n\r\n");
        return;
    case Way::ChunkedCut:
        socket->write(header + chunked(answer.body.left(answer.body.size() / 2)));
        return socket->disconnectFromHost();
    case Way::UntilClose:
        socket->write(header + answer.body);
        return socket->disconnectFromHost();
    case Way::Silence:
        return;
    case Way::Hold:
        m_held.push_back({socket, answer});
        return;
    }
}

FakeTelnyx::Answer FakeTelnyx::bare(const QJsonObject &root, int status)
{
    return {.status = status, .body = QJsonDocument(root).toJson(QJsonDocument::Compact)};
}

FakeTelnyx::Answer FakeTelnyx::data(const QJsonObject &record, int status)
{
    return bare({{u"data"_s, record}}, status);
}

FakeTelnyx::Answer FakeTelnyx::list(const QList<QJsonObject> &rows, int page, int pages, int total)
{
    QJsonArray array;
    for (const QJsonObject &row : rows)
        array.append(row);
    const QJsonObject meta{{u"page_number"_s, page}, {u"page_size"_s, 250}, {u"total_pages"_s, pages},
        {u"total_results"_s, total < 0 ? int(rows.size()) : total}};
    return bare({{u"data"_s, array}, {u"meta"_s, meta}});
}

FakeTelnyx::Answer FakeTelnyx::error(
    int status, const QByteArray &code, const QByteArray &detail, const QByteArray &pointer)
{
    QJsonObject one{
        {u"code"_s, QString::fromLatin1(code)}, {u"title"_s, u"Error"_s}, {u"detail"_s, QString::fromUtf8(detail)}};
    if (!pointer.isEmpty())
        one[u"source"_s] = QJsonObject{{u"pointer"_s, QString::fromLatin1(pointer)}};
    return bare({{u"errors"_s, QJsonArray{one}}}, status);
}

QByteArray FakeTelnyx::date(Timestamp moment)
{
    return QLocale::c().toString(moment.toDateTime(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1();
}

void changeEach(QJsonObject &record, const QString &list, const std::function<void(QJsonObject &)> &change)
{
    QJsonArray items = record.value(list).toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        QJsonObject item = items[i].toObject();
        change(item);
        items[i] = item;
    }
    if (record.contains(list))
        record[list] = items;
}

} // namespace nd
