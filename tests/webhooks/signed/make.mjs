#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Signs the deliveries in signed.json with Node's own Ed25519, which is not the one that Numberdesk checks them with.
// The key pairs are for these tests and nothing else. Usage: node tests/webhooks/signed/make.mjs
import { createPrivateKey, createPublicKey, sign } from "node:crypto";
import { writeFileSync } from "node:fs";

// tests/support/test_clock.h begins here.
const now = 1790000000;

// An Ed25519 private key is any 32 bytes; PKCS #8 puts 16 others before them.
const keyOf = (seed) => {
    const der = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), Buffer.alloc(32, seed)]);
    return createPrivateKey({ key: der, format: "der", type: "pkcs8" });
};
const publicKeyOf = (key) => createPublicKey(key).export({ format: "der", type: "spki" }).subarray(-32).toString("base64");
const testKey = keyOf("TEST KEY of Numberdesk, no secret");
const otherKey = keyOf("ANOTHER TEST KEY, no secret either");

const event = (type, payload, id) => ({
    data: { event_type: type, id, occurred_at: "2026-09-21T14:13:19.000000Z", payload, record_type: "event" },
    meta: { attempt: 1, delivered_to: "https://desk.example/webhooks/telnyx" },
});
const order = (id, status, numbers = 1) => ({
    id, status, customer_reference: "never to be believed", phone_numbers_count: numbers, record_type: "number_order",
    connection_id: null, created_at: "2026-09-21T14:13:18.000000+00:00",
    phone_numbers: Array.from({ length: numbers }, (_, at) => ({
        id: `number-${at}`, phone_number: `+1312555${String(at).padStart(4, "0")}`, status, bundle_id: null })),
});
const pretty = (value) => JSON.stringify(value, null, 4) + "\n";
const complete = (eventId, id, status = "success") => pretty(event("number_order.complete", order(id, status), eventId));

const made = {};
const deliver = (name, body, { at = now, key = testKey, change = (b) => b, timestamp = String(at) } = {}) => {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body);
    const signature = sign(null, Buffer.concat([Buffer.from(`${timestamp}|`), bytes]), key).toString("base64");
    made[name] = { timestamp, signature, body: change(bytes).toString("base64") };
};

const id = (at) => `e0000000-0000-4000-8000-00000000000${at}`;
deliver("good", complete(id(1), "o1"));
deliver("good again", complete(id(1), "o1"), { at: now + 20 });
deliver("another order", complete(id(2), "o2"));
deliver("says failure", complete(id(3), "o1", "failure"));
deliver("says pending", complete(id(4), "o1", "pending"));
deliver("at the edge", complete(id(1), "o1"), { at: now - 300 });
deliver("late", complete(id(1), "o1"), { at: now - 301 });
deliver("early", complete(id(1), "o1"), { at: now + 301 });
deliver("tampered", complete(id(1), "o1"), {
    change: (bytes) => Buffer.from(bytes.toString().replace('"o1"', '"o2"')) });
deliver("written again", complete(id(1), "o1"), { change: (bytes) => Buffer.from(JSON.stringify(JSON.parse(bytes))) });
deliver("another key", complete(id(1), "o1"), { key: otherKey });
deliver("odd timestamp", complete(id(1), "o1"), { timestamp: "soon" });
deliver("advanced order", pretty(event("advanced_order.status_update",
    { order_id: "a1", old_status: "pending", new_status: "ordered" }, id(5))));
deliver("new comment", pretty(event("advanced_order.new_comment",
    { advanced_order_id: "a1", comment: "<b>never to be shown</b>" }, id(6))));
deliver("unknown event", pretty(event("message.received", { id: "m1", text: "hello" }, id(7))));
deliver("no JSON", "<html>502 Bad Gateway</html>");
deliver("another shape", pretty([{ data: null }, 7]));
deliver("no event id", pretty({ data: { event_type: "number_order.complete", payload: order("o1", "success") } }));
deliver("no order id", pretty(event("number_order.complete", { status: "success" }, id(8))));
deliver("order id is a path", pretty(event("number_order.complete", order("../balance", "success"), id(9))));
deliver("empty", "");
deliver("bad UTF-8", Buffer.concat([Buffer.from('{"data":{"id":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}}')]));
deliver("many numbers", JSON.stringify(event("number_order.complete", order("o1", "success", 100), id(1))));

writeFileSync(new URL("signed.json", import.meta.url), JSON.stringify({
    "what this is": "made by make.mjs; the keys are test keys",
    "test public key": publicKeyOf(testKey), "another test public key": publicKeyOf(otherKey), deliveries: made,
}, null, 1) + "\n");
