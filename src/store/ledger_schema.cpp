// SPDX-License-Identifier: Apache-2.0
#include "store/ledger_schema.h"

namespace nd {

using namespace Qt::StringLiterals;

namespace {

// Times are microseconds since 1970 (UTC), money is text of an exact decimal, records are the API's JSON.
// `lines` is qCompress()ed: years of purchases add up.
Migration version1()
{
    return {{
        uR"(CREATE TABLE intents(
            id            TEXT    NOT NULL PRIMARY KEY,
            account       TEXT    NOT NULL,
            kind          TEXT    NOT NULL,
            state         TEXT    NOT NULL,
            open          INTEGER NOT NULL CHECK (open IN (0, 1)),
            subject       TEXT    NOT NULL,
            person        TEXT    NOT NULL,
            body          BLOB    NOT NULL,
            lines         BLOB    NOT NULL,
            context       BLOB    NOT NULL,
            telnyx_id     TEXT    NOT NULL,
            record_status TEXT    NOT NULL,
            error         BLOB    NOT NULL,
            created_at    INTEGER NOT NULL,
            sent_at       INTEGER,
            settled_at    INTEGER,
            looked_at     INTEGER,
            look_ups      INTEGER NOT NULL,
            quiet_ms      INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX intents_open ON intents(account) WHERE open = 1"_s,
        u"CREATE INDEX intents_age ON intents(account, created_at)"_s,
        u"CREATE INDEX intents_record ON intents(account, telnyx_id) WHERE telnyx_id <> ''"_s,
        // A block is a span of numbers: overlaps are found by comparing ends.
        uR"(CREATE TABLE intent_numbers(
            intent TEXT    NOT NULL REFERENCES intents(id) ON DELETE CASCADE,
            first  INTEGER NOT NULL,
            last   INTEGER NOT NULL CHECK (last >= first),
            PRIMARY KEY (intent, first)
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE intent_claims(
            intent TEXT NOT NULL REFERENCES intents(id) ON DELETE CASCADE,
            claim  TEXT NOT NULL,
            PRIMARY KEY (intent, claim)
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE basket_lines(
            account  TEXT    NOT NULL,
            key      TEXT    NOT NULL,
            position INTEGER NOT NULL,
            body     BLOB    NOT NULL,
            sent_in  TEXT    REFERENCES intents(id),
            PRIMARY KEY (account, key)
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX basket_lines_sent ON basket_lines(sent_in) WHERE sent_in IS NOT NULL"_s,
        uR"(CREATE TABLE holds(
            account     TEXT    NOT NULL,
            number      TEXT    NOT NULL,
            reservation TEXT    NOT NULL,
            expires_at  INTEGER,
            extensions  INTEGER NOT NULL,
            PRIMARY KEY (account, number)
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE orders(
            account    TEXT    NOT NULL,
            kind       TEXT    NOT NULL,
            id         TEXT    NOT NULL,
            body       BLOB    NOT NULL,
            tracked    INTEGER NOT NULL CHECK (tracked IN (0, 1)),
            updated_at INTEGER NOT NULL,
            PRIMARY KEY (account, kind, id)
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX orders_tracked ON orders(account) WHERE tracked = 1"_s,
        u"CREATE INDEX orders_age ON orders(account, updated_at)"_s,
        uR"(CREATE TABLE remembered_prices(
            account   TEXT    NOT NULL,
            number    TEXT    NOT NULL,
            upfront   TEXT,
            monthly   TEXT,
            currency  TEXT    NOT NULL,
            bought_at INTEGER NOT NULL,
            PRIMARY KEY (account, number)
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE reports(
            account    TEXT    NOT NULL,
            id         TEXT    NOT NULL,
            body       BLOB    NOT NULL,
            created_at INTEGER NOT NULL,
            PRIMARY KEY (account, id)
        ) STRICT, WITHOUT ROWID)"_s,
    }};
}

Migration version2()
{
    return {{
        // A failed write that a person has seen and put aside; what it was stays.
        u"ALTER TABLE intents ADD COLUMN put_aside INTEGER NOT NULL DEFAULT 0 CHECK (put_aside IN (0, 1))"_s,
        // Words that were typed and not sent, by what they are about.
        uR"(CREATE TABLE drafts(
            account TEXT NOT NULL,
            subject TEXT NOT NULL,
            words   TEXT NOT NULL,
            PRIMARY KEY (account, subject)
        ) STRICT, WITHOUT ROWID)"_s,
    }};
}

Migration version3()
{
    return {{
        // What the program keeps beside the books: saved searches, watches, templates, answers that age slowly.
        // What is not of one account is kept under the account ''.
        uR"(CREATE TABLE kept(
            account TEXT    NOT NULL,
            shelf   TEXT    NOT NULL,
            name    TEXT    NOT NULL,
            body    BLOB    NOT NULL,
            kept_at INTEGER NOT NULL,
            PRIMARY KEY (account, shelf, name)
        ) STRICT, WITHOUT ROWID)"_s,
    }};
}

Migration version4()
{
    return {{
        u"ALTER TABLE intents ADD COLUMN key_owner TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE intents ADD COLUMN settled_by TEXT NOT NULL DEFAULT 'answer'"_s,
        u"ALTER TABLE intents ADD COLUMN settled_note TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE intents ADD COLUMN candidate BLOB NOT NULL DEFAULT x''"_s,
        // Which ledger this is, and how far it has come: a copy or an older state tells by them; and whether
        // a program has it open, or did not end in order. One row.
        uR"(CREATE TABLE ledger_identity(
            one        INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
            id         TEXT    NOT NULL,
            machine    TEXT    NOT NULL,
            generation INTEGER NOT NULL,
            running    INTEGER NOT NULL CHECK (running IN (0, 1))
        ) STRICT, WITHOUT ROWID)"_s,
        // By the server, where the record says so; 0 where it does not.
        u"ALTER TABLE orders ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0"_s,
        u"CREATE INDEX orders_made ON orders(account, created_at)"_s,
        // Every number of every order that was read, so that a person finds the order by the number in hand.
        uR"(CREATE TABLE order_numbers(
            account TEXT    NOT NULL,
            number  INTEGER NOT NULL,
            kind    TEXT    NOT NULL,
            id      TEXT    NOT NULL,
            PRIMARY KEY (account, number, kind, id)
        ) STRICT, WITHOUT ROWID)"_s,
        // A number of a purchase that was not delivered, by Telnyx's own record of the order.
        u"ALTER TABLE intent_numbers ADD COLUMN failed INTEGER NOT NULL DEFAULT 0 CHECK (failed IN (0, 1))"_s,
        u"CREATE INDEX intent_numbers_first ON intent_numbers(first)"_s,
        u"CREATE INDEX intent_numbers_blocks ON intent_numbers(first, last) WHERE last > first"_s,
        // When a list was last read to its end, and how many rows it had then.
        uR"(CREATE TABLE list_reads(
            account TEXT    NOT NULL,
            list    TEXT    NOT NULL,
            read_at INTEGER NOT NULL,
            total   INTEGER NOT NULL,
            PRIMARY KEY (account, list)
        ) STRICT, WITHOUT ROWID)"_s,
    }};
}

} // namespace

std::vector<Migration> ledgerMigrations()
{
    return {version1(), version2(), version3(), version4()};
}

} // namespace nd
