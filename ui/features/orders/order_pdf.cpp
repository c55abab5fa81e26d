// SPDX-License-Identifier: Apache-2.0
#include "ui/features/orders/order_pdf.h"

#include "base/shown_text.h"
#include "features/orders/orders_presenter.h"
#include "ui/prompts/user_prompts.h"
#include "ui/theme/icons.h"
#include "wording/error_text.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QPageSize>
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
/// Of the columns of the numbers' table (OrderPaper), in hundredths of its width.
constexpr std::array Widths{15, 11, 9, 9, 15, 12, 9, 10, 10};

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
        writer.setPageMargins(QMarginsF()); // printing a document makes its own
        QTextDocument document;
        document.setDocumentMargin(0);
        fillDocument(document, paper);
        document.print(&writer); // in pages, with their numbers
    }
    if (!file.commit())
        return failed();
    return Done{};
}

OrderPdf::OrderPdf(OrdersPresenter &orders, UserPrompts &prompts, QObject *parent)
    : QObject(parent), m_orders(orders), m_prompts(prompts), m_reader(orders),
      m_action(new QAction(themedIcon(u"file-text"_s), tr("Save as PDF…"), this))
{
    m_worker.setMaxThreadCount(1);
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    connect(m_action, &QAction::triggered, this, &OrderPdf::ask);
    connect(&m_reader, &OrderPaperReader::finished, this, &OrderPdf::onRead);
    setSelection({});
}

OrderPdf::~OrderPdf() = default;

void OrderPdf::setSelection(const QStringList &keys)
{
    m_order = keys.size() == 1 ? m_reader.orderOf(keys.front()) : QString();
    m_action->setEnabled(!m_order.isEmpty() && m_path.isEmpty());
    m_action->setToolTip(m_action->isEnabled() ? tr("Saves the order of this row with its numbers, prices and dates")
            : !m_path.isEmpty()                ? tr("A PDF is being made.")
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
        if (path.isEmpty())
            return;
        m_path = path;
        m_action->setEnabled(false);
        m_reader.read(order);
    });
}

void OrderPdf::onRead(const Result<OrderPaper> &paper)
{
    if (!paper)
        return onWritten(paper.error(), m_path);
    m_worker.start([paper = *paper, path = m_path, self = QPointer(this)] {
        const Result<Done> done = writePdf(paper, path);
        // The pool is waited for before this goes, so that it is still there.
        QMetaObject::invokeMethod(
            self.data(), [self, done, path] { self->onWritten(done, path); }, Qt::QueuedConnection);
    });
}

void OrderPdf::onWritten(const Result<Done> &done, const QString &path)
{
    m_path.clear();
    m_action->setEnabled(!m_order.isEmpty());
    if (done) {
        m_folder = QFileInfo(path).absolutePath();
        return emit said(tr("Saved as %1").arg(QDir::toNativeSeparators(path)), false);
    }
    const Error &why = done.error();
    const QString reason = why.kind == ErrorKind::Local ? why.detail : describe(why).whole();
    emit said(tr("Not saved: %1", "why").arg(reason), true);
}

} // namespace nd
