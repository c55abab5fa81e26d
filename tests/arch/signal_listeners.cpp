// SPDX-License-Identifier: Apache-2.0
#include "signal_listeners.h"

#include <QRegularExpression>

namespace nd::arch {

using namespace Qt::StringLiterals;

namespace {

QString withoutComments(QString text)
{
    static const QRegularExpression comment(u"//[^\\n]*"_s);
    return text.remove(comment);
}

/// Where the argument that begins at `from` ends: at its comma, or where the call closes.
qsizetype endOfArgument(const QString &text, qsizetype from)
{
    int depth = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'(' || c == u'{' || c == u'[')
            ++depth;
        else if ((c == u')' || c == u'}' || c == u']') && --depth < 0)
            return i;
        else if (c == u',' && depth == 0)
            return i;
    }
    return text.size();
}

} // namespace

void SignalListeners::read(const QString &text)
{
    const QString code = withoutComments(text);
    readDeclarations(code);
    readConnections(code);
}

void SignalListeners::readDeclarations(const QString &text)
{
    static const QRegularExpression classLine(
        u"^\\s*class\\s+(\\w+)(?:\\s+final)?\\s*(?::\\s*public\\s+([\\w:]+).*)?$"_s);
    static const QRegularExpression section(u"^\\s*(public|private|protected)(\\s+slots)?\\s*:"_s);
    static const QRegularExpression signalSection(u"^\\s*(signals|Q_SIGNALS)\\s*:"_s);
    static const QRegularExpression function(u"^\\s*void\\s+(\\w+)\\("_s);
    QString name;
    bool inSignals = false;
    for (const QString &line : text.split(u'\n')) {
        if (const auto match = classLine.match(line); match.hasMatch() && !line.contains(u';')) {
            name = match.captured(1);
            inSignals = false;
            if (!match.captured(2).isEmpty())
                m_bases.insert(name, match.captured(2));
        } else if (signalSection.match(line).hasMatch()) {
            inSignals = true;
        } else if (section.match(line).hasMatch() || line.startsWith(u"};"_s)) {
            inSignals = false;
        } else if (const auto signal = function.match(line); inSignals && signal.hasMatch()) {
            m_declared.insert(name + u"::"_s + signal.captured(1));
        }
    }
}

void SignalListeners::readConnections(const QString &text)
{
    static const QRegularExpression call(u"\\bconnect\\("_s);
    static const QRegularExpression signal(u"\\G\\s*&\\s*(?:\\w+::)*?(\\w+::\\w+)\\s*[,)]"_s);
    for (auto it = call.globalMatch(text); it.hasNext();) {
        const qsizetype comma = endOfArgument(text, it.next().capturedEnd());
        if (const auto match = signal.match(text, comma + 1); match.hasMatch())
            m_heard.insert(match.captured(1));
    }
}

QStringList SignalListeners::unheard() const
{
    QSet<QString> heard = m_heard;
    for (const QString &one : m_heard) {
        const QString signal = one.section(u"::"_s, 1);
        for (QString base = m_bases.value(one.section(u"::"_s, 0, 0)); !base.isEmpty(); base = m_bases.value(base))
            heard.insert(base + u"::"_s + signal);
    }
    QStringList missing = (QSet<QString>(m_declared) - heard).values();
    missing.sort();
    return missing;
}

} // namespace nd::arch
