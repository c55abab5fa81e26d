// SPDX-License-Identifier: Apache-2.0
#include "api/resources/coverage.h"

#include "api/values/api_enums.h"

#include <array>
#include <utility>

namespace nd {

namespace {
constexpr QLatin1StringView Code{"code"};
} // namespace

bool read(const QJsonValue &json, TypeCoverage &out, Reader &reader)
{
    if (json.isObject() && json.toObject().isEmpty())
        return false;
    const bool found = read<TypeCoverage>(json, out, reader);
    shareWords(out.features);
    return found;
}

const TypeCoverage *CountryCoverage::type(QStringView numberType) const
{
    const std::array types{
        std::pair{number_type::local, &local},
        std::pair{number_type::tollFree, &tollFree},
        std::pair{number_type::mobile, &mobile},
        std::pair{number_type::national, &national},
        std::pair{number_type::sharedCost, &sharedCost},
    };
    for (const auto &[word, coverage] : types) {
        if (numberType == word)
            return *coverage ? &**coverage : nullptr;
    }
    return nullptr;
}

bool read(const QJsonValue &json, CountryCoverage &out, Reader &reader)
{
    QJsonValue record = json;
    const QJsonObject object = json.toObject();
    if (!object.contains(Code)) {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.value()[Code].isString()) {
                out.name = it.key();
                record = it.value();
                break;
            }
        }
    }
    const bool complete = read<CountryCoverage>(record, out, reader);
    out.phoneNumberTypes.removeDuplicates();
    shareWords(out.features);
    shareWords(out.phoneNumberTypes);
    return complete;
}

bool read(const QJsonValue &json, WorldCoverage &out, Reader &reader)
{
    out = {};
    if (json.isNull() || json.isUndefined())
        return false;
    if (!json.isObject()) {
        reader.odd("not an object");
        return false;
    }
    const QJsonObject countries = json.toObject();
    out.countries.reserve(size_t(countries.size()));
    for (auto it = countries.begin(); it != countries.end(); ++it) {
        const QByteArray key = it.key().toLatin1();
        const Reader::Level level(reader, key.constData());
        CountryCoverage country;
        if (!read(QJsonValue(it.value()), country, reader))
            continue;
        country.name = it.key();
        out.countries.push_back(std::move(country));
    }
    return true;
}

QJsonValue write(const WorldCoverage &value)
{
    QJsonObject countries;
    for (const CountryCoverage &country : value.countries)
        countries.insert(country.name, write(country));
    return countries;
}

} // namespace nd
