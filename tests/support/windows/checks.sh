# SPDX-License-Identifier: Apache-2.0
# What try-program and try-setup share: checks that are said and counted, and the folders of the Windows under Wine.
# Source it.
# shellcheck shell=bash
checks=0
failures=0

# Keeps a program up for as long as this script runs. Otherwise Windows would end with each program and begin with the next
# one, and its services, which outlive that, would hold on to the pipe that somebody reads its output from.
awake() {
    sleep infinity | wine cmd >/dev/null 2>&1 &
    disown
    wine cmd /c exit >/dev/null 2>&1 # is over when all is up
}

# check SENTENCE COMMAND…: true when the command succeeds; what it prints is shown when it does not.
check() {
    local sentence=$1 said
    shift
    checks=$((checks + 1))
    if said=$("$@" 2>&1); then
        echo "ok      $sentence"
    else
        failures=$((failures + 1))
        echo "FAILED  $sentence"
        printf '%s\n' "$said" | tail -n 5 | sed 's/^/        /'
    fi
}

# ends STATUS COMMAND…: with just that.
ends() {
    local expected=$1 status=0
    shift
    "$@" || status=$?
    [ "$status" = "$expected" ] || { echo "ended with $status" && return 1; }
}

local_data() { echo "$WINEPREFIX/drive_c/users/$(id -un)/AppData/Local"; }

no() { ! "$@"; }

# until_true SECONDS COMMAND…
until_true() {
    local left=$(($1 * 5))
    shift
    until "$@" >/dev/null 2>&1; do
        left=$((left - 1))
        [ $left -gt 0 ] || return 1
        sleep 0.2
    done
}

# As a person's machine is: nothing on the path but Windows.
bare() { env -u WINEPATH "$@"; }

verdict() {
    echo "$((checks - failures)) of $checks checks are fine."
    [ $failures = 0 ]
}
