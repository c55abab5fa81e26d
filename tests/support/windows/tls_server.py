#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tls_server.py CERTIFICATE KEY FILE: answers every request with 401. Its port is FILE's first line, each request that came
through the encryption a further one, with the header that holds the key."""
import socket
import ssl
import sys

ANSWER = b'{"errors":[{"code":"10009","title":"Authentication failed"}]}'


def serve(connection, log):
    request = b""
    while b"\r\n\r\n" not in request:
        more = connection.recv(4096)
        if not more:
            return
        request += more
    lines = request.decode(errors="replace").split("\r\n")
    key = next((line for line in lines if line.lower().startswith("authorization:")), "no key")
    print(lines[0], "|", key, file=log, flush=True)
    connection.sendall(b"HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\nConnection: close\r\n"
                       b"Content-Length: %d\r\n\r\n%s" % (len(ANSWER), ANSWER))


def main():
    certificate, key, name = sys.argv[1:]
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with socket.create_server(("127.0.0.1", 0)) as server, open(name, "w", encoding="utf-8") as log:
        print(server.getsockname()[1], file=log, flush=True)
        while True:
            plain, _ = server.accept()
            try:
                with context.wrap_socket(plain, server_side=True) as connection:
                    serve(connection, log)
            except OSError:
                pass  # refused, which is what some of the certificates are for


main()
