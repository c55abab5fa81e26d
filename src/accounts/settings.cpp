// SPDX-License-Identifier: Apache-2.0
#include "accounts/settings.h"

#include "accounts/data_folder.h"
#include "base/local_code.h"

#include <QFile>
#include <QSettings>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// Changes that follow each other (a splitter being dragged) are written once.
constexpr int SaveAfterMs = 500;

QString recordPrefix(const QString &kind, const QString &id)
{
    return kind + u'/' + id + u'/';
}

/// A table's name is shown text and may contain the separator.
QString layoutKey(const QString &table)
{
    QString name = table;
    return u"layout/"_s + name.replace(u'/', u'_').replace(u'\\', u'_');
}

} // namespace

Settings::Settings(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(SaveAfterMs);
    connect(&m_saving, &QTimer::timeout, this, &Settings::save);
    load();
}

Settings::~Settings()
{
    static_cast<void>(save());
}

void Settings::load()
{
    if (!QFile::exists(m_path))
        return;
    // QSettings reads on over lines that it does not understand, but would drop them when it writes.
    QSettings file(m_path, QSettings::IniFormat);
    const QStringList keys = file.allKeys();
    for (const QString &key : keys)
        m_values.insert(key, file.value(key));
    if (file.status() == QSettings::NoError)
        return;
    const QString copy = m_path + u".damaged"_s;
    QFile::remove(copy);
    if (QFile::copy(m_path, copy)) {
        static_cast<void>(makePrivateFile(copy));
        m_damagedCopy = copy;
    }
}

void Settings::put(const QString &key, const QVariant &value)
{
    const auto known = m_values.constFind(key);
    if (known != m_values.constEnd() && *known == value)
        return;
    m_values.insert(key, value);
    m_unsaved.insert(key);
    planSave();
    emit changed(key);
}

void Settings::planSave()
{
    if (!m_saving.isActive())
        m_saving.start();
}

Error Settings::writeError() const
{
    return Error{.kind = ErrorKind::Local,
        .code = wordOf(LocalCode::Settings),
        .title = tr("The settings could not be saved. They are kept until the program ends."),
        .detail = m_path};
}

Result<Done> Settings::save()
{
    m_saving.stop();
    if (m_unsaved.isEmpty())
        return Done{};
    // An INI file that replaces another takes over its permissions: it must be private before the first write.
    const Result<Done> isPrivate = makePrivateFile(m_path);
    QSettings file(m_path, QSettings::IniFormat);
    file.setAtomicSyncRequired(true);
    for (const QString &key : std::as_const(m_unsaved)) {
        const QVariant value = m_values.value(key);
        if (value.isValid())
            file.setValue(key, value);
        else
            file.remove(key);
    }
    file.sync();
    if (!isPrivate || file.status() == QSettings::AccessError) {
        const Error error = writeError();
        emit saveFailed(error);
        return error;
    }
    m_unsaved.clear();
    emit saved();
    return Done{};
}

QByteArray Settings::layout(const QString &table) const
{
    return m_values.value(layoutKey(table)).toByteArray();
}

void Settings::setLayout(const QString &table, const QByteArray &state)
{
    put(layoutKey(table), state);
}

QStringList Settings::recordIds(const QString &kind) const
{
    const QString prefix = kind + u'/';
    QStringList ids;
    for (auto it = m_values.lowerBound(prefix); it != m_values.constEnd() && it.key().startsWith(prefix); ++it) {
        const QString rest = it.key().mid(prefix.size());
        const qsizetype slash = rest.indexOf(u'/');
        if (slash > 0 && !ids.contains(rest.left(slash)))
            ids += rest.left(slash);
    }
    return ids;
}

QVariantMap Settings::record(const QString &kind, const QString &id) const
{
    const QString prefix = recordPrefix(kind, id);
    QVariantMap fields;
    for (auto it = m_values.lowerBound(prefix); it != m_values.constEnd() && it.key().startsWith(prefix); ++it)
        fields.insert(it.key().mid(prefix.size()), it.value());
    return fields;
}

void Settings::setRecord(const QString &kind, const QString &id, const QVariantMap &fields)
{
    if (record(kind, id) == fields)
        return;
    const QString prefix = recordPrefix(kind, id);
    const QVariantMap before = record(kind, id);
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
        if (!fields.contains(it.key())) {
            m_values.remove(prefix + it.key());
            m_unsaved.insert(prefix + it.key());
        }
    }
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        m_values.insert(prefix + it.key(), it.value());
        m_unsaved.insert(prefix + it.key());
    }
    planSave();
    emit changed(kind + u'/' + id);
}

void Settings::removeRecord(const QString &kind, const QString &id)
{
    setRecord(kind, id, {});
}

} // namespace nd
