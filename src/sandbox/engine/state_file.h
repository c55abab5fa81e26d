// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/engine/state_store.h"
#include "sandbox/options.h"

#include <QFile>
#include <QString>

#include <functional>
#include <optional>

namespace nd::sandbox {

/// Keeps the state in a file: a line at the head, then a line for each change, each with its checksum, handed to the
/// system before the answer goes out. So it survives the end of the program by kill -9; a line that was being written
/// then is left out, for nobody has had its answer. Only its owner can read it (0600).
class StateFile final : public StateStore
{
public:
    /// `lost` hears what became of a state that cannot be used or kept; may be empty. Called on the thread that calls
    /// the other functions.
    StateFile(QString path, std::function<void(StateLoss)> lost);

    SavedState load(Timestamp now) override;
    SavedState reset(Timestamp now) override;
    void keep(const Change &change) override;

private:
    struct Found
    {
        SavedState past;
        qint64 goodBytes = 0;
    };
    std::optional<Found> read(StateLoss &why) const;
    SavedState begin(Timestamp now);
    bool append(const QByteArray &line);
    void giveUp();
    void tell(StateLoss loss) const;

    const QString m_path;
    const std::function<void(StateLoss)> m_lost;
    QFile m_file;
};

} // namespace nd::sandbox
