// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The names in `std::tie(…)` of all_endpoints.h.
QSet<QString> endpointsOfTheApi()
{
    const QString header = textOf(QStringLiteral(ND_SOURCE_DIR) + u"/src/api/all_endpoints.h"_s);
    static const QRegularExpression tie(u"std::tie\\(([^;]*)\\);"_s);
    static const QRegularExpression comment(u"//[^\n]*"_s);
    static const QRegularExpression name(u"\\b[a-z]\\w+\\b"_s);
    QString names = tie.match(header).captured(1);
    names.remove(comment);
    QSet<QString> found;
    for (auto it = name.globalMatch(names); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

/// The names after "// endpoints:" in the tests that start at a widget.
QHash<QString, QStringList> endpointsWithATest()
{
    const QDir folder(QStringLiteral(ND_SOURCE_DIR) + u"/tests/ui/endpoints"_s);
    static const QRegularExpression line(u"^// endpoints: (.*)$"_s, QRegularExpression::MultilineOption);
    QHash<QString, QStringList> found;
    const QStringList files = folder.entryList({u"tst_endpoint_*.cpp"_s});
    for (const QString &file : files) {
        for (auto it = line.globalMatch(textOf(folder.filePath(file))); it.hasNext();) {
            const QStringList names = it.next().captured(1).split(u' ', Qt::SkipEmptyParts);
            for (const QString &name : names)
                found[name] += file;
        }
    }
    return found;
}

} // namespace

/// Every endpoint of the API has its place in the window, and a test that goes there and back.
class TestEndpointsInWindow final : public QObject
{
    Q_OBJECT
private slots:
    void eachHasATest();
    void eachTestedOneExists();
};

void TestEndpointsInWindow::eachHasATest()
{
    const QSet<QString> api = endpointsOfTheApi();
    QVERIFY(api.size() > 40); // the header is understood
    QSet<QString> missing = api;
    const QHash<QString, QStringList> tested = endpointsWithATest();
    for (auto it = tested.cbegin(); it != tested.cend(); ++it)
        missing.remove(it.key());
    QStringList names = missing.values();
    names.sort();
    QVERIFY2(names.isEmpty(), qPrintable(u"no test in tests/ui/endpoints: "_s + names.join(u", "_s)));
}

void TestEndpointsInWindow::eachTestedOneExists()
{
    const QSet<QString> api = endpointsOfTheApi();
    const QHash<QString, QStringList> tested = endpointsWithATest();
    for (auto it = tested.cbegin(); it != tested.cend(); ++it)
        QVERIFY2(api.contains(it.key()), qPrintable(it.key() + u" in "_s + it.value().join(u", "_s)));
}

QTEST_GUILESS_MAIN(TestEndpointsInWindow)
#include "tst_endpoints_in_window.moc"
