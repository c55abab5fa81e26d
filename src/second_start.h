// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "outside_request.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace nd {

/// What a second start asks of the program that runs already. Never a key.
struct StartWish
{
    bool sandbox = false; ///< --sandbox
    QString account = {}; ///< --account NAME; empty: the one in use
    /// With it the desktop lets a window come to the front that is not the one a person works in (Wayland, X11).
    QString activationToken = {};
    OutsideRequest toShow = {};
    friend bool operator==(const StartWish &, const StartWish &) = default;
};

/// The program that has a data folder, listening for further starts on it: over a local socket in that folder, or a
/// name made from the folder's where there are none or its path is too long. Only the same user can connect; what is
/// said is bounded in size and time, and what is no wish is passed over.
class SecondStarts final : public QObject
{
    Q_OBJECT
public:
    /// Empty when the wish is granted; else one sentence for the person who asked.
    using Answer = std::function<QString(const StartWish &)>;

    /// `folder`: the data folder, held by this process. `answer` runs on this thread and may open windows.
    SecondStarts(QString folder, Answer answer, QObject *parent = nullptr);
    ~SecondStarts() override;

    /// A failure is no reason not to run: a second start then says that the program is running already.
    Result<Done> listen();

private:
    void take(QLocalSocket *socket);
    void read(QLocalSocket *socket);

    QString m_folder;
    Answer m_answer;
    std::unique_ptr<QLocalServer> m_server;
};

/// Hands a wish to the program that has `folder`. Blocks, for `patience` at most. The failure's code is "refused", with
/// a sentence in `title` (the other program's, or that the wish is too long), or "no-answer". The system is asked to
/// let the other one come to the front.
Result<Done> handOver(
    const QString &folder, const StartWish &wish, std::chrono::milliseconds patience = std::chrono::seconds(2));

} // namespace nd
