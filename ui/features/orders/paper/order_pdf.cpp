// SPDX-License-Identifier: Apache-2.0
#include "ui/features/orders/paper/order_pdf.h"

#include "base/shown_text.h"
#include "features/orders/orders_presenter.h"
#include "ui/prompts/user_prompts.h"
#include "ui/theme/icons.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QFont>
#include <QFontMetrics>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <array>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr double TitlePoints = 15;
constexpr double TextPoints = 9;
constexpr double CellPadding = 3;
constexpr double SectionSpace = 10; ///< above a heading
constexpr double PageMargin = 20; ///< of a page, in millimetres
/// Of the columns of the numbers' table (OrderPaper), in hundredths of its width.
constexpr std::array Widths{15, 11, 9, 9, 15, 12, 9, 10, 10};

QFont pageFont()
{
    QFont font;
    font.setPointSizeF(TextPoints - 1);
    return font;
}

QTextCharFormat textOf(double points, bool bold = false)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
    return format;
}

void addFacts(QTextCursor &cursor, const OrderFacts &facts)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(CellPadding);
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 28), QTextLength(QTextLength::PercentageLength, 72)});
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table = cursor.insertTable(int(facts.size()), 2, format);
    int row = 0;
    for (const auto &[label, value] : facts) {
        table->cellAt(row, 0).firstCursorPosition().insertText(label, textOf(TextPoints, true));
        table->cellAt(row, 1).firstCursorPosition().insertText(shownText(value), textOf(TextPoints));
        ++row;
    }
    cursor.movePosition(QTextCursor::End);
}

void addTable(QTextCursor &cursor, const TextTable &content)
{
    QTextTableFormat format;
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorder(1);
    format.setBorderBrush(Qt::lightGray);
    format.setBorderCollapse(true);
    format.setCellPadding(CellPadding);
    format.setHeaderRowCount(1); // again on each page
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths;
    for (qsizetype column = 0; column < content.titles.size() && column < qsizetype(Widths.size()); ++column)
        widths += QTextLength(QTextLength::PercentageLength, Widths[size_t(column)]);
    format.setColumnWidthConstraints(widths);
    QTextTable *table = cursor.insertTable(int(content.rows.size()) + 1, int(content.titles.size()), format);
    const auto put = [&](int row, int column, const QString &text, bool bold) {
        QTextCursor cell = table->cellAt(row, column).firstCursorPosition();
        QTextBlockFormat block;
        block.setNonBreakableLines(column == 0); // a number is read whole
        if (content.kinds[size_t(column)] == CellKind::Number)
            block.setAlignment(Qt::AlignRight);
        cell.setBlockFormat(block);
        cell.insertText(
            text.isEmpty() ? u"—"_s : shownLine(text), textOf(bold ? TextPoints - 2 : TextPoints - 1, bold));
    };
    for (int column = 0; column < int(content.titles.size()); ++column) {
        put(0, column, content.titles[column], true);
        for (int row = 0; row < int(content.rows.size()); ++row)
            put(row + 1, column, content.rows[size_t(row)][column], false);
    }
    cursor.movePosition(QTextCursor::End);
}

/// A reference may hold anything.
QString fileNameOf(const QString &reference)
{
    QString name;
    for (const QChar character : reference.left(60))
        name += character.isLetterOrNumber() || character == u'-' || character == u'_' ? character : u'-';
    return u"numberdesk-order-%1.pdf"_s.arg(name);
}

} // namespace

void fillDocument(QTextDocument &document, const OrderPaper &paper)
{
    QTextCursor cursor(&document);
    QTextBlockFormat above;
    above.setTopMargin(SectionSpace);
    cursor.insertText(OrderPdf::tr("Order %1").arg(shownLine(paper.title)), textOf(TitlePoints, true));
    cursor.insertBlock();
    cursor.insertText(shownLine(paper.asOf), textOf(TextPoints));
    cursor.insertBlock(above);
    addFacts(cursor, paper.facts);
    cursor.insertBlock(above);
    cursor.insertText(OrderPdf::tr("Numbers"), textOf(TextPoints + 3, true));
    if (!paper.lacking.isEmpty()) {
        cursor.insertBlock();
        cursor.insertText(paper.lacking, textOf(TextPoints));
    }
    cursor.insertBlock();
    if (!paper.numbers.rows.empty())
        addTable(cursor, paper.numbers);
}

bool paintPages(const OrderPaper &paper, QPagedPaintDevice &device)
{
    device.setPageMargins(QMarginsF(PageMargin, PageMargin, PageMargin, PageMargin), QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setFont(pageFont());
    const int foot = 2 * QFontMetrics(painter.font(), &device).height();
    const QRectF body(0, 0, device.width(), device.height() - foot);
    QTextDocument document;
    document.setDefaultFont(pageFont());
    document.setDocumentMargin(0);
    fillDocument(document, paper); // before there is a layout, which would follow each word
    document.documentLayout()->setPaintDevice(&device);
    document.setPageSize(body.size());
    QAbstractTextDocumentLayout::PaintContext ink;
    ink.palette.setColor(QPalette::Text, Qt::black); // whatever the window's colours are
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !device.newPage())
            return false;
        painter.save();
        painter.translate(0, -page * body.height());
        ink.clip = body.translated(0, page * body.height());
        painter.setClipRect(ink.clip);
        document.documentLayout()->draw(&painter, ink);
        painter.restore();
        painter.drawText(QRectF(0, body.height(), body.width(), foot), Qt::AlignRight | Qt::AlignBottom,
            OrderPdf::tr("Page %1 of %2").arg(page + 1).arg(pages));
    }
    return painter.end();
}

Result<Done> writePdf(const OrderPaper &paper, const QString &path)
{
    QSaveFile file(path);
    const auto failed = [&file] { return Error{.kind = ErrorKind::Local, .detail = file.errorString()}; };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    {
        QPdfWriter writer(&file);
        writer.setTitle(paper.title);
        writer.setCreator(u"Numberdesk"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        if (!paintPages(paper, writer))
            return failed();
    }
    if (!file.commit())
        return failed();
    return Done{};
}

OrderPdf::OrderPdf(OrdersPresenter &orders, UserPrompts &prompts, QObject *parent)
    : QObject(parent), m_orders(orders), m_prompts(prompts),
      m_action(new QAction(themedIcon(u"file-text"_s), tr("Save as PDF…"), this)), m_job(orders)
{
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    connect(m_action, &QAction::triggered, this, &OrderPdf::ask);
    connect(&m_job, &OrderPaperJob::finished, this, &OrderPdf::onWritten);
    setSelection({});
}

void OrderPdf::setSelection(const QStringList &keys)
{
    m_order = m_job.orderOf(keys);
    showUse();
}

/// The tool tip says what it does, or why it does not.
void OrderPdf::showUse()
{
    m_action->setEnabled(!m_order.isEmpty() && !m_job.isRunning());
    m_action->setToolTip(m_action->isEnabled() ? tr("Saves the order of this row with its numbers, prices and dates")
            : m_job.isRunning()                ? tr("A PDF is being made.")
                                               : tr("Choose one row of an order at Telnyx first."));
}

void OrderPdf::ask()
{
    const OrderRow *row = m_orders.rows().findAny(m_order);
    if (!row)
        return;
    const QString folder
        = m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_folder;
    const FileQuestion question{.title = tr("Save Order as PDF"),
        .kind = FileQuestion::Kind::Save,
        .filters = {tr("PDF (*.pdf)")},
        .name = QDir(folder).filePath(fileNameOf(row->title)),
        .suffix = u"pdf"_s};
    m_prompts.chooseFile(this, question, [this, order = m_order](const QString &path) {
        if (path.isEmpty() || m_job.isRunning())
            return;
        m_path = path;
        m_job.start(order, [path](const OrderPaper &paper) { return writePdf(paper, path); });
        showUse();
    });
}

void OrderPdf::onWritten(const Result<Done> &done)
{
    showUse();
    if (done) {
        m_folder = QFileInfo(m_path).absolutePath();
        return emit said(tr("Saved as %1").arg(QDir::toNativeSeparators(m_path)), false);
    }
    emit said(tr("Not saved: %1", "why").arg(OrderPaperJob::reasonOf(done.error())), true);
}

} // namespace nd
