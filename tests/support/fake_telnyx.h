// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/timestamp.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

#include <deque>
#include <functional>
#include <vector>

class QTcpSocket;

namespace nd {

/// A small HTTP/1.1 server on loopback that answers as a test tells it, misbehaves as a test tells it and keeps
/// a log of every request that it has read whole. Lives on the thread that made it.
///
///     FakeTelnyx telnyx;
///     telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) { return FakeTelnyx::data({{"balance", "5.00"}}); });
///     telnyx.once("POST", "/number_orders", {.way = FakeTelnyx::Way::DropAfterReading});
///     Client client(network, clock, {.base = telnyx.base(), …});
class FakeTelnyx final : public QObject
{
    Q_OBJECT
public:
    /// How an answer goes out.
    enum class Way {
        Whole,
        DropAfterReading, ///< the request was read whole; the connection closes (FIN) without an answer
        ResetAfterReading, ///< the same with a RST
        DropInHeader, ///< closes in the middle of the answer's header
        Truncate, ///< says the whole Content-Length, sends half of the body, closes
        Trickle, ///< a byte of the header now and then, never the end
        TrickleBody, ///< the whole header, then a byte now and then, never the end
        Chunked, ///< without Content-Length
        ChunkedCut, ///< the same, sends half of the body, closes without the last chunk
        UntilClose, ///< without Content-Length: closing marks the end
        Silence, ///< reads, never answers, keeps the connection
        Hold, ///< answers when release() is called
    };

    struct Answer
    {
        int status = 200;
        QByteArray body = {};
        QList<std::pair<QByteArray, QByteArray>> headers = {};
        Way way = Way::Whole;
        bool closeAtNextByte = false; ///< kept alive, then closed as soon as the next request begins to arrive
        qint64 saidLength = -1; ///< Content-Length that is sent instead of the true one
    };

    /// One request, read whole.
    struct Seen
    {
        QByteArray verb = {};
        QByteArray path = {}; ///< without "/v2" and query, decoded
        QMap<QString, QString> query = {}; ///< decoded
        QByteArray rawQuery = {};
        QByteArray target = {}; ///< path and query as they came
        QMap<QByteArray, QByteArray> headers = {}; ///< names in lower case
        QByteArray body = {};
        int connection = 0; ///< counts from 1

        QJsonObject json() const;
    };
    using Handler = std::function<Answer(const Seen &)>;

    explicit FakeTelnyx(QObject *parent = nullptr);
    ~FakeTelnyx() override;

    /// "http://127.0.0.1:PORT/v2"
    QUrl base() const;

    /// Answers every such request. `path` is without "/v2"; a "*" stands for one path element. The latest wins.
    void on(const QByteArray &verb, const QByteArray &path, Handler handler);
    /// Answers the next such request instead; several queue up.
    void once(const QByteArray &verb, const QByteArray &path, Answer answer);
    void once(const QByteArray &verb, const QByteArray &path, Handler handler);

    /// The next connections are closed as soon as a byte arrives: dropped before the request is read.
    void dropConnections(int count) { m_drop = count; }
    /// No new connections: refused from now on. The port stays the same for listenAgain().
    void goAway();
    bool listenAgain();

    /// Sends what Way::Hold has kept back. Returns how many.
    int release();
    /// The same with another answer in place of each.
    int releaseWith(const Answer &answer);
    int held() const { return int(m_held.size()); }

    const std::vector<Seen> &seen() const { return m_seen; }
    /// Requests read whole; `path` may contain "*".
    int count(const QByteArray &verb, const QByteArray &path) const;
    const Seen *last(const QByteArray &verb, const QByteArray &path) const;
    void forget() { m_seen.clear(); }
    int connections() const { return m_connections; }
    /// What came of requests that were cut off before they were read whole.
    const std::vector<QByteArray> &cutOff() const { return m_cutOff; }
    /// Requests of which at least a byte came, read whole or cut off.
    int begun(const QByteArray &verb) const;

    /// The `Date` of every answer from now on; without it none is sent.
    void setDate(std::function<QByteArray()> date) { m_date = std::move(date); }

    // ---- ready-made answers ----
    static Answer bare(const QJsonObject &root, int status = 200);
    static Answer data(const QJsonObject &record, int status = 200);
    static Answer list(const QList<QJsonObject> &rows, int page = 1, int pages = 1, int total = -1);
    static Answer error(int status, const QByteArray &code, const QByteArray &detail, const QByteArray &pointer = {});
    static Answer notFound() { return error(404, "10005", "The requested resource or URL could not be found."); }
    /// As the Date header has it: "Sat, 28 Nov 2026 17:31:07 GMT".
    static QByteArray date(Timestamp moment);

signals:
    void requestSeen();

private:
    struct Rule
    {
        QByteArray verb;
        QByteArray path;
        Handler handler;
    };
    struct Held
    {
        QPointer<QTcpSocket> socket;
        Answer answer;
    };
    struct Connection;

    void onConnection();
    void onBytes(QTcpSocket *socket, Connection &connection);
    Answer answerTo(const Seen &seen);
    void send(QTcpSocket *socket, const Answer &answer);

    QTcpServer m_server;
    quint16 m_port = 0;
    std::vector<Rule> m_rules;
    std::deque<Rule> m_once;
    std::vector<Held> m_held;
    std::vector<Seen> m_seen;
    std::vector<QByteArray> m_cutOff;
    std::function<QByteArray()> m_date;
    int m_drop = 0;
    int m_connections = 0;
};

/// Changes each object in a list of a record, as in "phone_numbers".
void changeEach(QJsonObject &record, const QString &list, const std::function<void(QJsonObject &)> &change);

} // namespace nd
