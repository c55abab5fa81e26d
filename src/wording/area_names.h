// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace nd {

/// The states and provinces of the US and Canada and their area codes, as they are on the map
/// (resources/map/make-areas.mjs writes both).
struct AreaName
{
    QString code = {}; ///< "US-IL", or "312"
    QString country = {}; ///< "US" or "CA"
    QString state = {}; ///< "IL"
    QString name = {}; ///< of the state, in English; of the city most of the area code is in, empty where none is known
    bool isState() const { return code.size() == 5; }
};

namespace areas {

/// By code.
const std::vector<AreaName> &all();
/// Null when it is not on the map.
const AreaName *find(QStringView code);
/// A state or province as Telnyx or a person names it ("IL", "illinois"); null when there is none.
const AreaName *state(QStringView country, QStringView text);
/// In one line: "Illinois", "312, Chicago, IL".
QString title(const AreaName &area);

} // namespace areas

} // namespace nd
