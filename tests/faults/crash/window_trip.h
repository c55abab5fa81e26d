// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "window_fixture.h"

#include <QString>

namespace nd {

/// A person at the window: clicks and types what a whole purchase takes. Each step is said on stdout once it has come
/// true, so that whoever kills the program knows how far it got.
class WindowTrip
{
public:
    static constexpr auto Reference = "Crash trip";

    /// `words` is what is commented: it must be of this trip alone.
    WindowTrip(WindowFixture &desk, QString words) : m_desk(desk), m_words(std::move(words)) { }

    /// Search, basket, reserve, extend, order, cancel a sub-order, comment. False: stopped() says where.
    bool buy();
    /// As far as a server lets it that refuses; what it refuses does not end the trip.
    bool beRefused();
    /// Says everything that the window shows, and every request as cURL as its button copies it.
    bool tell();

    QString stopped() const { return m_stopped; }

private:
    bool step(const char *name, bool done);
    bool find(const QString &country, int count);
    bool reserve();
    bool extend();
    bool order();
    bool press();
    bool place();
    bool openBranches();
    bool cancel();
    bool comment();
    bool finished(const QString &request) const;
    QModelIndex orderIndex() const;
    QModelIndex subOrderIndex(const QString &country) const;

    WindowFixture &m_desk;
    QString m_words;
    QString m_stopped;
};

} // namespace nd
