# SPDX-License-Identifier: Apache-2.0
# For packaging/linux/try-*, which source it: a Debian that has nothing but its base, made by debootstrap once and
# unpacked anew for each try. Wants root, debootstrap and the Debian mirror; debian-tree.sh says more.
# shellcheck shell=bash

# shellcheck source=packaging/debian-tree.sh
. "$(dirname "${BASH_SOURCE[0]}")/../debian-tree.sh"
need_root_on_linux
tree=

# bare_tree RELEASE: $tree is one from now on, and is gone when the script ends.
bare_tree() {
    local release=$1 base=$cache/bare-$1.tar
    mkdir -p "$cache/archives"
    tree=$(mktemp -d "$cache/try-XXXXXX")
    chmod 755 "$tree"
    trap 'rm -rf "$tree"' EXIT
    if [ ! -e "$base" ]; then
        bootstrap "$release" "$tree" "$cache/bare-$release.log"
        tar -C "$tree" --exclude='./var/cache/apt/archives/*.deb' -cf "$base.part" .
        mv "$base.part" "$base"
    else
        tar -C "$tree" -xf "$base"
    fi
    in_tree apt-get update -qq
}

# in_tree COMMAND…: with mounts and processes of its own, which are gone afterwards. What apt fetches is kept for the
# next try.
in_tree() {
    cp -L /etc/resolv.conf "$tree/etc/resolv.conf"
    # shellcheck disable=SC2016 # expanded by the inner shell
    unshare --mount --pid --fork --kill-child -- bash -euc '
        tree=$1 archives=$2
        shift 2
        mount -t proc proc "$tree/proc"
        mount --rbind /dev "$tree/dev"
        mount -t tmpfs tmpfs "$tree/tmp"
        mkdir -p "$tree/var/cache/apt/archives"
        mount --bind "$archives" "$tree/var/cache/apt/archives"
        mkdir "$tree/tmp/try"
        mount --bind "$1" "$tree/tmp/try"
        shift
        exec chroot "$tree" "$@"' bash "$tree" "$cache/archives" "${try_folder:-$tree/mnt}" \
        env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        ${http_proxy:+http_proxy="$http_proxy"} "$@"
}

# Every path of the tree but for what apt, dpkg and the caches of the system itself change at any installation.
paths_of_tree() {
    (cd "$tree" && find . \( -path ./proc -o -path ./dev -o -path ./sys -o -path ./tmp -o -path ./var/lib/apt \
        -o -path ./var/lib/dpkg -o -path ./var/cache -o -path ./var/log \) -prune -o -print) | sort
}
