#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the fuzzers' corpora: what a person would try first. Inputs that a fuzzer has found keep their own names and
are left alone. Usage: tests/fuzz/corpus.py"""
import base64
import json
import pathlib
import re

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent.parent


def put(fuzzer, name, choice, content):
    folder = HERE / "corpus" / fuzzer
    folder.mkdir(parents=True, exist_ok=True)
    data = content if isinstance(content, bytes) else content.encode()
    (folder / name).write_bytes(bytes([choice]) + data)


def endpoints():
    """Names of the endpoints, in the order of all_endpoints.h."""
    names = {}
    for header in (ROOT / "src/api/resources").glob("*.h"):
        text = header.read_text()
        for found in re.finditer(r'inline constexpr Endpoint<[^;{]*?>\s+(\w+)\{\s*"([\w.]+)"', text, re.S):
            names[found.group(1)] = found.group(2)
    order = (ROOT / "src/api/all_endpoints.h").read_text()
    order = re.search(r"std::tie\((.*?)\);", order, re.S).group(1)
    return [names.get(word, word) for word in re.findall(r"\w+", re.sub(r"//.*", "", order))]


def spoilt(value, by):
    if isinstance(value, dict):
        return {key: spoilt(one, by) for key, one in value.items()}
    if isinstance(value, list):
        return [spoilt(one, by) for one in value]
    return by(value)


def answers():
    known = endpoints()
    for file in sorted((ROOT / "tests/api/transcripts").glob("*/*.json")):
        if file.stem not in known:
            continue
        answer = json.loads(file.read_text()).get("answer", "")
        if isinstance(answer, str):
            continue
        put("answers", file.stem, known.index(file.stem), json.dumps(answer))
    listed = json.loads((ROOT / "tests/api/transcripts/orders/number_orders.list.json").read_text())["answer"]
    choice = known.index("number_orders.list")
    put("answers", "nulls", choice, json.dumps(spoilt(listed, lambda _: None)))
    put("answers", "numbers-for-texts", choice, json.dumps(spoilt(listed, lambda _: 2**63 + 0.5)))
    put("answers", "texts-for-numbers", choice, json.dumps(spoilt(listed, str)))
    put("answers", "lists-for-values", choice, json.dumps(spoilt(listed, lambda one: [one])))
    put("answers", "cut-off", choice, json.dumps(listed)[:-40])
    put("answers", "empty", choice, "")
    put("answers", "html", choice, "<html><h1>502 Bad Gateway</h1></html>")
    put("answers", "bad-utf8", choice, b'{"data":[{"id":"\xff\xfe\x00"}]}')
    put("answers", "deep", choice, "[" * 600 + "]" * 600)
    put("answers", "lying-meta", choice, '{"data":[],"meta":{"total_pages":-1,"page_number":1e308,"page_size":"x"}}')
    put("answers", "refusal", 200, '{"errors":[{"code":"10015","title":"Bad Request","detail":"No.","source":{"pointer":"/"}}]}')
    put("answers", "refusal-odd", 200, '{"errors":{"code":10027,"detail":[null]},"message":7}')
    put("answers", "refusal-html", 200, "<html>nginx</html>")


def values():
    texts = {
        0: ["1.00", "-1.65", "0.0055000", "92233720368.54775807", "92233720368.54775808", "free", "1e5", "", "٣.٥"],
        1: ["2018-01-01T00:00:00.000000Z", "2025-05-23 14:33:12.376686", "2026-02-30T00:00:00Z",
            "9999-12-31T23:59:59+14:00", "2024-02-29T24:00:00Z", "0000-00-00"],
        2: ["+13125550101", "(312) 555-0101", "+49351xxxxxxx", "1-800-FLOWERS", "+٣١٢", "+", "00442071838750"],
        3: ["Spring nd-7k2mq5xw3abc", "nd-7k2mq5xw3abc", "nd-7k2mq5xw3abc nd-7k2mq5xw3abc", "  a \t b ", "nd-"],
        4: ["https://api.telnyx.com/v2", "http://127.0.0.1@evil.example/v2", "https://[::1]:9/v2", "http://localhost/v2/",
            "https://api.telnyx.com/v2?x=1#y", "//api.telnyx.com/v2", "https://%00/v2"],
        5: ["KEY0123456789ABCDEF", "KEY1\r\nX-Evil: 1", "KEYä", ""],
        6: ["30", "30.0", "1790000030", "1e300", "-1", "nan", "0x10", " 5 "],
    }
    for choice, words in texts.items():
        for index, word in enumerate(words):
            put("values", f"{choice}-{index}", choice, word)


def ledger():
    line = {"key": "+13125550101", "kind": "number", "number": "+13125550101", "range": 1,
            "cost": {"upfront_cost": "1.00", "monthly_cost": "1.00", "currency": "USD"}}
    put("ledger", "lines", 0, json.dumps([line]))
    put("ledger", "lines-odd", 0, json.dumps([line, {}, None, 7, {**line, "range": -5, "kind": "?"}]))
    put("ledger", "error", 1, json.dumps({"fault": 3, "code": "85001", "detail": "No.", "status": 422}))
    put("ledger", "error-odd", 1, json.dumps({"fault": 999, "code": None, "status": "x"}))
    put("ledger", "purchase", 2, json.dumps([line]))
    put("ledger", "nothing", 2, "")


def http():
    get = "GET /v2/balance HTTP/1.1\r\nHost: x\r\n\r\n"
    post = "POST /v2/number_orders HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}"
    put("http", "get", 255, get)
    put("http", "byte-by-byte", 0, post)
    put("http", "pipelined", 40, get + post + get)
    put("http", "length-lies", 255, "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n")
    put("http", "length-negative", 255, "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n")
    put("http", "two-lengths", 255, "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 9\r\n\r\n{}")
    put("http", "expect", 255, "POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n{}")
    put("http", "chunked", 255, "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n")
    put("http", "no-http", 255, b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03")
    put("http", "percent", 255, "GET /v2/%zz?filter%5Ba%5D=%ff&=&&x HTTP/1.1\r\n\r\n")


def csv():
    put("csv", "numbers", 0, "number,name\r\n+13125550100,\"Doe, J.\"\r\n+13125550101,\"a \"\"b\"\"\"\r\n")
    put("csv", "semicolons", 3, "a;b;c\n1;2;3")
    put("csv", "tabs", 2, "a\tb\r\r\nc\td")
    put("csv", "never-closed", 0, "\"a,b\nc\n")
    put("csv", "formulas", 0, "=1+1,@x,+1+1,-,\t,'=1\n")
    put("csv", "utf-16", 0, b"\xff\xfea\x00,\x00b\x00")
    put("csv", "latin-1", 1, b"M\xfcnchen;\x00\xff")


def pattern():
    texts = ["TAXI", "1-800-FLOWERS", "[ABAB]", "[AA00] TAXI", "[A..A]", "[same 3]", "[up 4][down 2]", "[repeat 7]",
             "[ABCDEFGHIJ]", "[K]", "[same 99999999999]", "[", "]", "[]", "[.]", "+1 312", "5*", "\u0663\u0661\u0662", " "]
    for index, text in enumerate(texts):
        put("pattern", str(index), index, text)
    put("pattern", "bad-utf8", 3, b"[A\xff\xfeB]")


def webhook():
    signed = json.loads((ROOT / "tests/webhooks/signed/signed.json").read_text())
    for name, one in signed["deliveries"].items():
        body = base64.b64decode(one["body"])
        file = re.sub(r"\W+", "-", name)
        put("webhook", "event-" + file, 0, body)
        put("webhook", "signature-" + file, 2, f"{one['timestamp']}\n{one['signature']}\n".encode() + body)
        head = (f"POST /webhooks/telnyx HTTP/1.1\r\nContent-Length: {len(body)}\r\nTelnyx-Timestamp: {one['timestamp']}\r\n"
                f"telnyx-signature-ed25519: {one['signature']}\r\n\r\n")
        put("webhook", "delivery-" + file, 3, head.encode() + body)
    keys = {"good": signed["test public key"], "weak": "A" * 43 + "=", "short": "AAAA", "spaces": " " + signed["test public key"],
            "pem": "-----BEGIN PUBLIC KEY-----", "url-safe": signed["test public key"].replace("+", "-").replace("/", "_")}
    for name, text in keys.items():
        put("webhook", "key-" + name, 1, text)
    put("webhook", "event-deep", 0, '{"data":' * 600 + "1" + "}" * 600)
    put("webhook", "event-numbers", 0, '{"data":{"id":1e308,"event_type":-0,"payload":[{}]}}')
    put("webhook", "signature-twice", 3, "POST / HTTP/1.1\r\nTelnyx-Timestamp: 1\r\nTelnyx-Timestamp: 2\r\n\r\n")


answers()
values()
csv()
ledger()
http()
pattern()
webhook()
