# SPDX-License-Identifier: Apache-2.0
# For scripts that source it: makes trees of Debian with debootstrap, outside of the checkout, below
# $XDG_CACHE_HOME/numberdesk or ~/.cache/numberdesk. ND_DEBIAN_MIRROR names another mirror.
# shellcheck shell=bash

# shellcheck disable=SC2034 # whoever sources it keeps more there
cache=${XDG_CACHE_HOME:-$HOME/.cache}/numberdesk
mirror=${ND_DEBIAN_MIRROR:-http://deb.debian.org/debian}

fail() {
    echo "$0: $*" >&2
    exit 1
}

# What chroot and debootstrap want.
need_root_on_linux() {
    [ "$(uname)" = Linux ] || fail "works on Linux only."
    [ "$(id -u)" = 0 ] || fail "must be run by root: it makes a tree of Debian and works inside it with chroot."
}

# bootstrap RELEASE FOLDER LOG: a tree with nothing but Debian's base.
bootstrap() {
    command -v debootstrap >/dev/null || fail "needs debootstrap: apt-get install debootstrap"
    echo "Making a tree of Debian ($1)."
    if ! debootstrap --variant=minbase "$1" "$2" "$mirror" >"$3" 2>&1; then
        tail -n 20 "$3" >&2
        fail "debootstrap failed; its log is $3"
    fi
}
