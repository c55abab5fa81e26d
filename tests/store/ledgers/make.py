#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the ledgers that stand beside this file: one for each schema version, the present one included, with writes that
a program of that version left open. The statements are those of the released versions and are never changed; a new
version adds its own. What the file of a version holds beside those writes stands in versionN.sql, where there is one.

    python3 make.py [VERSION ...]
"""

import os
import sqlite3
import sys
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))

VERSION_1 = """
CREATE TABLE intents(
    id TEXT NOT NULL PRIMARY KEY, account TEXT NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL,
    open INTEGER NOT NULL CHECK (open IN (0, 1)), subject TEXT NOT NULL, person TEXT NOT NULL, body BLOB NOT NULL,
    lines BLOB NOT NULL, context BLOB NOT NULL, telnyx_id TEXT NOT NULL, record_status TEXT NOT NULL,
    error BLOB NOT NULL, created_at INTEGER NOT NULL, sent_at INTEGER, settled_at INTEGER, looked_at INTEGER,
    look_ups INTEGER NOT NULL, quiet_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX intents_open ON intents(account) WHERE open = 1;
CREATE INDEX intents_age ON intents(account, created_at);
CREATE INDEX intents_record ON intents(account, telnyx_id) WHERE telnyx_id <> '';
CREATE TABLE intent_numbers(
    intent TEXT NOT NULL REFERENCES intents(id) ON DELETE CASCADE, first INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last >= first), PRIMARY KEY (intent, first)
) STRICT, WITHOUT ROWID;
CREATE TABLE intent_claims(
    intent TEXT NOT NULL REFERENCES intents(id) ON DELETE CASCADE, claim TEXT NOT NULL, PRIMARY KEY (intent, claim)
) STRICT, WITHOUT ROWID;
CREATE TABLE basket_lines(
    account TEXT NOT NULL, key TEXT NOT NULL, position INTEGER NOT NULL, body BLOB NOT NULL,
    sent_in TEXT REFERENCES intents(id), PRIMARY KEY (account, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX basket_lines_sent ON basket_lines(sent_in) WHERE sent_in IS NOT NULL;
CREATE TABLE holds(
    account TEXT NOT NULL, number TEXT NOT NULL, reservation TEXT NOT NULL, expires_at INTEGER,
    extensions INTEGER NOT NULL, PRIMARY KEY (account, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE orders(
    account TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, body BLOB NOT NULL,
    tracked INTEGER NOT NULL CHECK (tracked IN (0, 1)), updated_at INTEGER NOT NULL, PRIMARY KEY (account, kind, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX orders_tracked ON orders(account) WHERE tracked = 1;
CREATE INDEX orders_age ON orders(account, updated_at);
CREATE TABLE remembered_prices(
    account TEXT NOT NULL, number TEXT NOT NULL, upfront TEXT, monthly TEXT, currency TEXT NOT NULL,
    bought_at INTEGER NOT NULL, PRIMARY KEY (account, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE reports(
    account TEXT NOT NULL, id TEXT NOT NULL, body BLOB NOT NULL, created_at INTEGER NOT NULL,
    PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;
"""

VERSION_2 = """
ALTER TABLE intents ADD COLUMN put_aside INTEGER NOT NULL DEFAULT 0 CHECK (put_aside IN (0, 1));
CREATE TABLE drafts(
    account TEXT NOT NULL, subject TEXT NOT NULL, words TEXT NOT NULL, PRIMARY KEY (account, subject)
) STRICT, WITHOUT ROWID;
"""

VERSION_3 = """
CREATE TABLE kept(
    account TEXT NOT NULL, shelf TEXT NOT NULL, name TEXT NOT NULL, body BLOB NOT NULL, kept_at INTEGER NOT NULL,
    PRIMARY KEY (account, shelf, name)
) STRICT, WITHOUT ROWID;
"""

VERSION_4 = """
ALTER TABLE intents ADD COLUMN key_owner TEXT NOT NULL DEFAULT '';
ALTER TABLE intents ADD COLUMN settled_by TEXT NOT NULL DEFAULT 'answer';
ALTER TABLE intents ADD COLUMN settled_note TEXT NOT NULL DEFAULT '';
ALTER TABLE intents ADD COLUMN candidate BLOB NOT NULL DEFAULT x'';
CREATE TABLE ledger_identity(
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1), id TEXT NOT NULL, machine TEXT NOT NULL,
    generation INTEGER NOT NULL, running INTEGER NOT NULL CHECK (running IN (0, 1))
) STRICT, WITHOUT ROWID;
ALTER TABLE orders ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0;
CREATE INDEX orders_made ON orders(account, created_at);
CREATE TABLE order_numbers(
    account TEXT NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (account, number, kind, id)
) STRICT, WITHOUT ROWID;
ALTER TABLE intent_numbers ADD COLUMN failed INTEGER NOT NULL DEFAULT 0 CHECK (failed IN (0, 1));
CREATE INDEX intent_numbers_first ON intent_numbers(first);
CREATE INDEX intent_numbers_blocks ON intent_numbers(first, last) WHERE last > first;
CREATE TABLE list_reads(
    account TEXT NOT NULL, list TEXT NOT NULL, read_at INTEGER NOT NULL, total INTEGER NOT NULL,
    PRIMARY KEY (account, list)
) STRICT, WITHOUT ROWID;
"""

STEPS = [VERSION_1, VERSION_2, VERSION_3, VERSION_4]
NOON = 1_790_000_000_000_000  # microseconds since 1970
NUMBERS = {"journaled": 13125550101, "sent": 13125550102, "unknown": 13125550103, "bought": 13125550104}


def compressed(data: bytes) -> bytes:
    """As qCompress() does it: the length before it, big endian."""
    return len(data).to_bytes(4, "big") + zlib.compress(data)


def lend(ledger: sqlite3.Connection) -> None:
    """What the SQL beside this file calls."""
    ledger.create_function("bytes", 1, str.encode)
    ledger.create_function("compressed", 1, lambda text: compressed(text.encode()))
    ledger.create_function("noon", 1, lambda seconds: None if seconds is None else NOON + seconds * 1_000_000)


def intents():
    for place, (state, number) in enumerate(NUMBERS.items()):
        bought = state == "bought"
        body = '{"phone_numbers":[{"phone_number":"+%d"}],"customer_reference":"Spring %s"}' % (number, name(state))
        yield (
            name(state), "acc", "number_order", state, 0 if bought else 1, "", "Spring", body.encode(),
            compressed(b"[]"), b"", "order-1" if bought else "", "success" if bought else "", b"", NOON + place,
            None if state == "journaled" else NOON + place + 10, NOON + 20 if bought else None, None, 0, 0,
        )


def name(state: str) -> str:
    return "nd-" + (state + "aaaaaaaaaaaa")[:12]


def make(version: int) -> None:
    path = os.path.join(HERE, "version%d.sqlite" % version)
    if os.path.exists(path):
        os.remove(path)
    with sqlite3.connect(path) as ledger:
        ledger.execute("PRAGMA journal_mode = WAL")
        for step in STEPS[:version]:
            ledger.executescript(step)
        columns = 19
        names = [row[1] for row in ledger.execute("PRAGMA table_info(intents)")][:columns]
        for intent in intents():
            ledger.execute(
                "INSERT INTO intents(%s) VALUES(%s)" % (", ".join(names), ", ".join("?" * columns)), intent)
        for state, number in NUMBERS.items():
            ledger.execute(
                "INSERT INTO intent_numbers(intent, first, last) VALUES(?, ?, ?)", (name(state), number, number))
            ledger.execute("INSERT INTO intent_claims VALUES(?, ?)", (name(state), "line/+%d" % number))
        if version >= 2:
            ledger.execute("INSERT INTO drafts VALUES('acc', 'comment/s1', 'Words')")
        if version >= 3:
            ledger.execute("INSERT INTO kept VALUES('acc', 'search', 'Chicago', x'7B7D', ?)", (NOON,))
        more = os.path.join(HERE, "version%d.sql" % version)
        if os.path.exists(more):
            lend(ledger)
            with open(more, encoding="utf-8") as text:
                ledger.executescript(text.read())
        ledger.execute("PRAGMA user_version = %d" % version)
    ledger.close()  # the last to close it takes the log back into the file


for number_of_version in map(int, sys.argv[1:]) if sys.argv[1:] else range(1, len(STEPS) + 1):
    make(number_of_version)
