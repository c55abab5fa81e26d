// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QLatin1StringView>
#include <QString>

#include <memory>

class QLockFile;

namespace nd {

/// The folder that holds everything the program stores, locked for as long as this lives: one program per folder.
/// A failure (ErrorKind::Local) has one sentence for a person in `title` and the system's words in `detail`.
class DataFolder
{
public:
    static constexpr QLatin1StringView Locked{"data-dir-locked"};

    /// Makes the folder where it is missing (0700; an existing one that is not empty keeps its permissions), takes its
    /// lock and tries it by writing. `path` empty: the platform's folder for the application, whose name must be set.
    /// When another program has the folder, `code` is Locked.
    static Result<std::unique_ptr<DataFolder>> open(const QString &path = {});
    /// The folder that open() takes, whole; empty when the system names none.
    static QString folderOf(const QString &path);
    ~DataFolder();
    DataFolder(const DataFolder &) = delete;
    DataFolder &operator=(const DataFolder &) = delete;

    const QString &path() const { return m_path; }
    QString ledger() const; ///< file; not made here
    QString settings() const; ///< file; not made here
    QString sandbox() const; ///< file with the state of the built-in sandbox; not made here
    QString cache() const; ///< folder, 0700
    QString logs() const; ///< folder, 0700

private:
    DataFolder(QString path, std::unique_ptr<QLockFile> lock);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

/// Makes an empty file that only its owner reads and writes (0600), or takes the others' permissions off an existing
/// one. Where the file system has no permissions nothing is changed.
Result<Done> makePrivateFile(const QString &path);

} // namespace nd
