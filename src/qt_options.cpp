// SPDX-License-Identifier: Apache-2.0
#include "qt_options.h"

#include <algorithm>
#include <iterator>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct QtOption
{
    QLatin1StringView name;
    bool hasValue;
};

/// Those of QCoreApplication, QGuiApplication and QApplication as Qt 6.4 to 6.8 document them, and X11's.
constexpr QtOption Known[] = {{"platform"_L1, true}, {"platformpluginpath"_L1, true}, {"platformtheme"_L1, true},
    {"plugin"_L1, true}, {"qwindowgeometry"_L1, true}, {"qwindowicon"_L1, true}, {"qwindowtitle"_L1, true},
    {"reverse"_L1, false}, {"session"_L1, true}, {"display"_L1, true}, {"geometry"_L1, true}, {"icon"_L1, true},
    {"title"_L1, true}, {"fontengine"_L1, true}, {"style"_L1, true}, {"stylesheet"_L1, true}, {"widgetcount"_L1, false},
    {"qmljsdebugger"_L1, true}, {"dialogs"_L1, true}};

/// The option's name; empty when the argument is none.
QStringView nameOf(QStringView argument)
{
    if (!argument.startsWith(u'-'))
        return {};
    return argument.mid(argument.startsWith(u"--") ? 2 : 1);
}

const QtOption *find(QStringView name)
{
    const auto found = std::find_if(std::begin(Known), std::end(Known), [&](const QtOption &one) {
        return name == one.name
            || (one.hasValue && name.startsWith(one.name) && name.mid(one.name.size()).startsWith(u'='));
    });
    return found == std::end(Known) ? nullptr : found;
}

} // namespace

QStringList withoutQtOptions(const QStringList &arguments)
{
    QStringList left;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QtOption *option = i == 0 ? nullptr : find(nameOf(arguments[i]));
        if (!option)
            left += arguments[i];
        else if (option->hasValue && !arguments[i].contains(u'='))
            ++i;
    }
    return left;
}

} // namespace nd
