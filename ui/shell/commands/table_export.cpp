// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/commands/table_export.h"

#include "ui/tables/selection/shown_rows.h"

#include <QAbstractItemView>
#include <QDir>
#include <QHeaderView>

#include <utility>

namespace nd {

namespace {

constexpr int ShownAfter = 500; ///< ms

} // namespace

TableExport::TableExport(QAbstractItemView &grid, const QModelIndexList &rows, const QString &path, QWidget *window)
    : QObject(window), m_reader(new ShownRowReader(grid, *headerOf(&grid), rows, this)),
      m_progress(new QProgressDialog(window)), m_path(path), m_rows(int(rows.size()))
{
    m_progress->setWindowTitle(tr("Export"));
    m_progress->setLabelText(tr("Exporting %Ln row(s) to %1…", nullptr, m_rows).arg(QDir::toNativeSeparators(m_path)));
    m_progress->setRange(0, 2 * m_rows); // they are read, then written
    m_progress->setMinimumDuration(ShownAfter);
    m_progress->setAutoClose(false); // the last row written is not the file in its place
    connect(m_progress, &QProgressDialog::canceled, this, &TableExport::cancel);
    connect(m_reader, &ShownRowReader::progress, m_progress, [this](int read) { m_progress->setValue(read); });
    connect(m_reader, &ShownRowReader::finished, this, &TableExport::write);
    connect(&grid, &QObject::destroyed, m_reader, [this] {
        m_reader->stop();
        end(Error{.kind = ErrorKind::Local, .detail = tr("the table was closed before all of it was read.")});
    });
    connect(
        &m_writer, &TableWriter::progress, m_progress, [this](int written) { m_progress->setValue(m_rows + written); });
    connect(&m_writer, &TableWriter::finished, this,
        [this](const Result<Done> &written) { end(written ? Result<int>(m_rows) : Result<int>(written.error())); });
}

TableExport::~TableExport()
{
    delete m_progress;
}

void TableExport::start()
{
    m_reader->start();
}

void TableExport::write()
{
    m_writer.start(m_path, m_reader->take());
    std::exchange(m_reader, nullptr)->deleteLater(); // it is telling us
}

void TableExport::cancel()
{
    delete std::exchange(m_reader, nullptr);
    m_writer.cancel();
    emit cancelled();
    deleteLater();
}

void TableExport::end(const Result<int> &rows)
{
    emit finished(rows);
    deleteLater();
}

} // namespace nd
