// SPDX-License-Identifier: Apache-2.0
#include "raw_floor.h"

#include "measure.h"

#include <QTcpSocket>

#include <atomic>
#include <thread>
#include <vector>

namespace nd::bench {

namespace {

constexpr int PatienceMs = 30'000;

bool readMore(QTcpSocket &socket, QByteArray &buffer)
{
    if (!socket.bytesAvailable() && !socket.waitForReadyRead(PatienceMs))
        return false;
    buffer += socket.readAll();
    return true;
}

/// Reads one answer away; only its length matters.
bool skipAnswer(QTcpSocket &socket)
{
    QByteArray buffer;
    qsizetype end = -1;
    while ((end = buffer.indexOf("\r\n\r\n")) < 0) {
        if (!readMore(socket, buffer))
            return false;
    }
    const QByteArray head = buffer.left(end).toLower();
    const qsizetype at = head.indexOf("content-length:");
    if (at < 0 || !head.startsWith("http/1.1 200"))
        return false;
    const qsizetype from = at + qsizetype(sizeof("content-length:")) - 1;
    qsizetype left = head.mid(from, head.indexOf('\r', from) - from).trimmed().toLongLong() - (buffer.size() - end - 4);
    while (left > 0) {
        QByteArray part;
        if (!readMore(socket, part))
            return false;
        left -= part.size();
    }
    return left == 0;
}

bool readShare(const QUrl &base, const QByteArray &key, int pages, std::atomic<int> &next)
{
    QTcpSocket socket;
    socket.connectToHost(base.host(), quint16(base.port()));
    if (!socket.waitForConnected(PatienceMs))
        return false;
    for (int page = next++; page <= pages; page = next++) {
        socket.write("GET " + base.path().toLatin1() + "/number_orders?page%5Bnumber%5D=" + QByteArray::number(page)
            + "&page%5Bsize%5D=250 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + key + "\r\n\r\n");
        if (!skipAnswer(socket))
            return false;
    }
    return true;
}

} // namespace

double rawPages(const QUrl &base, const QByteArray &key, int pages, int connections)
{
    std::atomic<int> next{1};
    std::atomic<bool> fine{true};
    const double ms = milliseconds([&] {
        std::vector<std::thread> threads;
        for (int i = 0; i < connections; ++i) {
            threads.emplace_back([&] {
                if (!readShare(base, key, pages, next))
                    fine = false;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
    });
    return fine ? ms : -1;
}

} // namespace nd::bench
