// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <type_traits>
#include <utility>
#include <variant>

namespace nd {

/// What a person can do about a failure decides its kind; HTTP numbers stay in Error::httpStatus.
enum class ErrorKind {
    Offline, ///< nothing reached the server; the connection is the problem
    Timeout, ///< a read that got no answer in time; reading again is safe
    Unauthorized, ///< the key is wrong, revoked or expired (401)
    NotAllowed, ///< the account may not do this (403)
    NotFound, ///< the record is gone or was never there (404)
    Rejected, ///< the server understood and said no (other 4xx)
    RateLimited, ///< too many requests (429); nothing was done
    Server, ///< the server failed (5xx) on something that is safe to ask again
    BadReply, ///< an answer that cannot be understood
    OutcomeUnknown, ///< a write whose answer never came: it may or may not have happened
    Cancelled, ///< stopped on this side, by a person or by the program
    Local, ///< this machine is the problem: disk, keychain, data directory
};

/// What broke on the way to the server, where the way is what broke. Decided from the socket's own error, never from
/// its words: those are translated.
enum class Cause {
    None, ///< the server answered, or nothing more precise is known
    HostNotFound,
    ConnectionRefused,
    NetworkUnreachable, ///< no route, no interface
    ClosedEarly, ///< the connection ended before the answer was whole
    NoAnswerInTime,
    CertificateRefused, ///< TLS: unknown authority, another host, expired
    TlsFailed, ///< the handshake failed for another reason
    ProxyRefused,
    ProxyWantsLogin,
    DiskFull, ///< ErrorKind::Local: there is no room for what was to be stored
};

/// A failure as data. `detail` may come from the server: show it as plain text only.
struct Error
{
    ErrorKind kind = ErrorKind::BadReply;
    int httpStatus = 0; ///< 0 when no status line was read
    QString code = {}; ///< Telnyx error code, e.g. "85001"; compared as text
    QString title = {};
    QString detail = {}; ///< never contains a credential
    QString pointer = {}; ///< JSON pointers (with spaces between) or the parameter the server blames, if it said so
    QString requestId = {};
    bool nothingSent = false; ///< proven: not one byte of a write's body left this machine
    Cause cause = Cause::None;

    friend bool operator==(const Error &, const Error &) = default;
};

/// Either a value or an Error.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_data(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_data(std::in_place_index<1>, std::move(error)) { }

    explicit operator bool() const { return m_data.index() == 0; }
    const T &operator*() const { return std::get<0>(m_data); }
    const T *operator->() const { return &std::get<0>(m_data); }
    T take() && { return std::move(std::get<0>(m_data)); }
    const Error &error() const { return std::get<1>(m_data); }
    T valueOr(T otherwise) const { return *this ? **this : std::move(otherwise); }

    /// What `next` makes of the value, itself a Result; the error where there is one.
    template <class Next>
    auto andThen(Next next) const -> std::invoke_result_t<Next, const T &>
    {
        if (!*this)
            return error();
        return next(**this);
    }
    /// The value as `make` turns it; the error where there is one.
    template <class Make>
    auto transform(Make make) const -> Result<std::invoke_result_t<Make, const T &>>
    {
        if (!*this)
            return error();
        return make(**this);
    }

private:
    std::variant<T, Error> m_data;
};

/// A Result that carries nothing but success.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

/// Does one step after the other, up to the first that fails.
template <class... Steps>
Result<Done> inOrder(const Steps &...steps)
{
    Result<Done> done = Done{};
    (void)((done = steps(), bool(done)) && ...);
    return done;
}

} // namespace nd
