// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>
#include <QVariantMap>

namespace nd {

/// One setting, declared once: its place in the file and what it is before a person changes it.
template <class T>
struct Setting
{
    const char *key;
    T fallback;
};

namespace setting {

inline const Setting<QByteArray> WindowGeometry{"window/geometry", {}};
inline const Setting<QByteArray> WindowState{"window/state", {}};
inline const Setting<int> WindowTab{"window/tab", 0};
inline const Setting<QString> Theme{"appearance/theme", QStringLiteral("system")}; ///< system, light, dark, contrast
inline const Setting<int> TextPercent{"appearance/text_percent", 100};
inline const Setting<QString> Language{"appearance/language", {}}; ///< BCP 47; empty: the system's
inline const Setting<bool> DesktopNotifications{"window/desktop_notifications", true};
inline const Setting<bool> KeepFollowing{"window/keep_following", false}; ///< closed, the desk goes on in the tray
inline const Setting<bool> ToldOfTray{"window/told_of_tray", false}; ///< a person knows where it has gone
inline const Setting<int> LockMinutes{"lock/minutes", 0}; ///< without a key or a click; 0: only by hand
inline const Setting<QString> LockPin{"lock/pin", {}}; ///< its hash (accounts/pin_hash.h); empty: there is none
inline const Setting<bool> Locked{"lock/locked", false}; ///< stays over restarts
inline const Setting<QString> LastAccount{"account/last", {}}; ///< an account's id
inline const Setting<QString> PasteCountry{"paste/country", {}}; ///< of national numbers; empty: never chosen
inline const Setting<int> TypedCountAbove{"basket/typed_count_above", 10}; ///< for accounts that are added
inline const Setting<bool> ExtendHolds{"basket/extend_holds", false};
inline const Setting<int> ExtendHoldsLimit{"basket/extend_holds_limit", 3}; ///< automatic extensions of one hold
inline const Setting<QString> CaFile{"network/ca_file", {}}; ///< PEM, beside the system's certificates; empty: none
inline const Setting<bool> FirstStepsDone{"start/first_steps_done", false}; ///< bought, or put aside
inline const Setting<QString> ExportFolder{"export/folder", {}};

} // namespace setting

/// What a person has arranged, in an INI file of the data directory. Never a credential.
/// Values are read once and kept; changes are written together, through the event loop, onto a new file that takes
/// the old one's place. A damaged file gives what can be read of it and is kept beside as "….damaged".
class Settings final : public QObject
{
    Q_OBJECT
public:
    /// The folder must exist. Takes the file as its own: one Settings per file.
    explicit Settings(const QString &path, QObject *parent = nullptr);
    /// Writes what is not yet written.
    ~Settings() override;

    template <class T>
    T get(const Setting<T> &setting) const
    {
        QVariant value = m_values.value(QLatin1String(setting.key));
        if (!value.isValid() || !value.convert(QMetaType::fromType<T>()))
            return setting.fallback;
        return value.template value<T>();
    }
    template <class T>
    void set(const Setting<T> &setting, const T &value)
    {
        put(QLatin1String(setting.key), QVariant::fromValue(value));
    }

    /// Columns of a table (order, widths, sorting), by the table's accessible name; empty when never arranged.
    QByteArray layout(const QString &table) const;
    void setLayout(const QString &table, const QByteArray &state);

    /// Small records of one kind, each under an id: accounts, saved searches, comment templates.
    QStringList recordIds(const QString &kind) const;
    QVariantMap record(const QString &kind, const QString &id) const; ///< empty when there is none
    void setRecord(const QString &kind, const QString &id, const QVariantMap &fields);
    void removeRecord(const QString &kind, const QString &id);

    /// Writes now. A failure leaves the file as it was and the changes to be written later.
    Result<Done> save();

    /// The file held lines that could not be read; where its copy is. Empty for a sound file.
    const QString &damagedCopy() const { return m_damagedCopy; }

signals:
    /// `key` as in the file; a record's is "kind/id".
    void changed(const QString &key);
    void saveFailed(const nd::Error &error);
    /// Everything is in the file.
    void saved();

private:
    void load();
    void put(const QString &key, const QVariant &value);
    void planSave();
    Error writeError() const;

    QString m_path;
    QVariantMap m_values;
    QSet<QString> m_unsaved; ///< keys whose value in the file is another
    QTimer m_saving;
    QString m_damagedCopy;
};

} // namespace nd
