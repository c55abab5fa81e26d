#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes the certificates that the TLS tests show to the program. They are kept here, so that no test needs openssl;
# nobody trusts them but those tests. Run it in any folder; it writes beside itself.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > ca.cnf <<'CNF'
[ca]
default_ca = one
[one]
database = index.txt
new_certs_dir = .
serial = serial
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
[here]
basicConstraints = critical,CA:FALSE
subjectAltName = IP:127.0.0.1
[there]
basicConstraints = critical,CA:FALSE
subjectAltName = DNS:api.telnyx.example
CNF
: > index.txt
echo 01 > serial
longAgo=20200101000000Z
ended=20200201000000Z
farAway=21200101000000Z

key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1"; }
request() { openssl req -new -key "$1" -subj "/CN=$2" -out request.pem; }
# sign NAME SECTION START END: by the authority
sign() {
    openssl ca -batch -notext -config ca.cnf -cert authority.pem -keyfile authority.key \
        -extensions "$2" -startdate "$3" -enddate "$4" -in request.pem -out "$1" 2> ca.log || { cat ca.log; exit 1; }
}
# itself NAME SECTION KEY
itself() {
    openssl ca -batch -notext -config ca.cnf -selfsign -keyfile "$3" \
        -extensions "$2" -startdate "$longAgo" -enddate "$farAway" -in request.pem -out "$1" 2> ca.log \
        || { cat ca.log; exit 1; }
}

key authority.key
request authority.key "Numberdesk tests"
itself authority.pem authority authority.key
key server.key
request server.key "Numberdesk tests, a server"
sign good.pem here "$longAgo" "$farAway"
sign other-host.pem there "$longAgo" "$farAway"
sign expired.pem here "$longAgo" "$ended"
itself self-signed.pem here server.key
# The authority's key is not kept: nothing else can be signed with it.
cp authority.pem server.key good.pem other-host.pem expired.pem self-signed.pem "$here"
