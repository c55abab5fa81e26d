// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <functional>

namespace nd {

/// A request body that can be read once and not rewound.
/// QNetworkAccessManager sends a request again by itself, POST included, when the connection drops before the
/// answer; a body that it cannot rewind makes it stop with ContentReSendError instead. An empty body is protected
/// the same way.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    /// `beforeFirstByte` runs once, synchronously, before any byte is handed over; false keeps the bytes back
    /// and makes the request fail.
    explicit OneShotBody(QByteArray bytes, std::function<bool()> beforeFirstByte = {}, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override;

    /// False proves that no byte of the body has left this machine.
    bool wasRead() const { return m_wasRead; }

protected:
    qint64 readData(char *to, qint64 max) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    std::function<bool()> m_beforeFirstByte;
    qint64 m_at = 0;
    bool m_wasRead = false;
    bool m_refused = false;
};

} // namespace nd
