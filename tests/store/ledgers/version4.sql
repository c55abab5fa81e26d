-- SPDX-License-Identifier: Apache-2.0
-- What version4.sqlite holds beside the writes that every golden ledger has: something of everything that a program of
-- this version keeps. tst_golden_ledgers and tst_golden_shelves say how it is to be read.
--
-- make.py lends it: bytes(text), a BLOB; compressed(text), as qCompress() does it; noon(seconds), microseconds since
-- 1970. A record is JSON as the program writes it: compact, its keys sorted.

-- ---- account 'all': every kind of write in every state ----
-- Each is "nd-" + two letters of its kind + "a" + two letters of its state + "aaaaaaa". $id is that, $ref the reference
-- with it, $number a number of its own, $subject the record that the write is about.

CREATE TEMP TABLE kinds(
    place INTEGER, word TEXT, letters TEXT, numbers INTEGER, person TEXT, subject TEXT, claim TEXT, body TEXT, context TEXT,
    lines TEXT);
INSERT INTO kinds VALUES
( 1, 'number_order', 'no', 1, 'Spring', '', 'line/$number',
  '{"billing_group_id":"bg-1","connection_id":"cn-1","customer_reference":"$ref","messaging_profile_id":"mp-1","phone_numbers":[{"phone_number":"$number","requirement_group_id":"rg-1"}]}',
  '', '[{"best_effort":false,"cost":{"currency":"USD","monthly_cost":"1.00","upfront_cost":"0.00"},"country":"US","key":"$number","kind":"number","number":"$number","quickship":false,"range":1,"reservable":true,"trouble":"own","type":"local"}]'),
( 2, 'block_order', 'bl', 10, 'Spring', '', 'line/$number/10',
  '{"customer_reference":"$ref","range":10,"starting_number":"$number"}',
  '', '[{"best_effort":false,"cost":{},"country":"US","key":"$number/10","kind":"block","number":"$number","quickship":false,"range":10,"reservable":false,"trouble":"own","type":"local"}]'),
( 3, 'bulk_order', 'bu', 0, 'Spring', '', 'line/q-$id',
  '{"customer_reference":"$ref","ordering_groups":[{"count_requested":"5","country_iso":"US","national_destination_code":"312","phone_number_type":"local","strategy":"never"}]}',
  '', '[{"best_effort":false,"cost":{},"country":"US","group":{"count_requested":"5","country_iso":"US","national_destination_code":"312","phone_number_type":"local","strategy":"never"},"key":"q-$id","kind":"quantity","quickship":false,"range":5,"reservable":false,"trouble":"own","type":"local"}]'),
( 4, 'advanced_order', 'ad', 0, 'Spring', '', 'advanced/$id',
  '{"area_code":"212","comments":"In a row","country_code":"US","customer_reference":"$ref","phone_number_type":"local","quantity":20}',
  '', ''),
( 5, 'reservation', 're', 1, '', '', '',
  '{"customer_reference":"$ref","phone_numbers":[{"phone_number":"$number"}]}', '', ''),
( 6, 'extension', 'ex', 0, '', 'reservation-$id', 'reservation/$subject', '', '{"expires_at":"1790000600000000"}', ''),
( 7, 'cancel_sub_order', 'ca', 0, '', 'sub-$id', 'sub_order/$subject', '', '', ''),
( 8, 'change_reference', 'ch', 0, '', 'order-$id', 'order/$subject', '{"customer_reference":"Autumn"}', '', ''),
( 9, 'sub_order_group', 'sg', 0, '', 'sub-$id', 'sub_order/$subject', '{"requirement_group_id":"rg-1"}', '', ''),
(10, 'order_number_group', 'og', 0, '', 'number-$id', 'order_number/$subject', '{"requirement_group_id":"rg-1"}', '', ''),
(11, 'advanced_order_group', 'ag', 0, '', 'advanced-$id', 'advanced_order/$subject', '{"requirement_group_id":"rg-1"}', '', ''),
(12, 'sub_order_values', 'sv', 0, '', 'sub-$id', 'sub_order/$subject',
  '{"regulatory_requirements":[{"field_value":"Main Street 1","requirement_id":"rq-1"}]}', '', ''),
(13, 'order_number_values', 'ov', 0, '', 'number-$id', 'order_number/$subject',
  '{"regulatory_requirements":[{"field_value":"Main Street 1","requirement_id":"rq-1"}]}', '', ''),
(14, 'comment', 'co', 0, '', 'sub-$id', 'said/$id',
  '{"body":"When?","comment_record_id":"$subject","comment_record_type":"sub_number_order"}', '', ''),
(15, 'mark_comment_read', 'mc', 0, '', 'comment-$id', 'comment/$subject', '', '', ''),
(16, 'report', 'rp', 0, '', '', 'report/$id', '{"country_code":"US","status":"pending"}', '', ''),
(17, 'requirement_group', 'rg', 0, 'Spring', '', 'group/$id',
  '{"action":"ordering","country_code":"NO","customer_reference":"$ref","phone_number_type":"local"}', '', ''),
(18, 'document', 'do', 0, 'Spring', '', 'document/$id', '{"customer_reference":"$ref","filename":"lease.pdf"}',
  '{"bytes":2048,"sha256":"00112233445566778899aabbccddeeff"}', '');

CREATE TEMP TABLE states(
    place INTEGER, word TEXT, letters TEXT, open INTEGER, telnyx TEXT, record_status TEXT, error TEXT, sent INTEGER,
    settled INTEGER, looked INTEGER, look_ups INTEGER, quiet_ms INTEGER, settled_by TEXT, note TEXT, candidate TEXT,
    put_aside INTEGER);
INSERT INTO states VALUES
( 1, 'journaled',  'jo', 1, '', '', '', NULL, NULL, NULL, 0, 0, 'answer', '', '', 0),
( 2, 'sent',       'se', 1, '', '', '', 10, NULL, NULL, 0, 0, 'answer', '', '', 0),
( 3, 'refused',    're', 1, '', '',
  '{"cause":"","code":"85001","detail":"Not for sale","fault":5,"http":422,"nothing_sent":false,"pointer":"/phone_numbers/0","request":"rq-1","title":"Rejected"}',
  10, NULL, 20, 2, 0, 'answer', '', '', 0),
( 4, 'unknown',    'un', 1, '', '',
  '{"cause":"closed_early","code":"","detail":"","fault":9,"http":0,"nothing_sent":false,"pointer":"","request":"","title":""}',
  10, NULL, NULL, 0, 0, 'answer', '', '', 0),
( 5, 'looking',    'lo', 1, '', '',
  '{"cause":"no_answer_in_time","code":"","detail":"","fault":9,"http":0,"nothing_sent":false,"pointer":"","request":"","title":""}',
  10, NULL, 40, 3, 30000, 'answer', '', '', 0),
( 6, 'unresolved', 'ur', 1, '', '',
  '{"cause":"","code":"","detail":"","fault":7,"http":502,"nothing_sent":false,"pointer":"","request":"","title":"Bad Gateway"}',
  10, NULL, 500, 9, 480000, 'answer', '',
  '{"created_at":"1790000011000000","id":"candidate-1","numbers":1,"reference":"","status":"pending"}', 0),
( 7, 'bought',     'bo', 0, 'telnyx-$id', 'pending', '', 10, 11, NULL, 0, 0, 'answer', '', '', 0),
( 8, 'bought',     'bl', 0, 'telnyx-$id', 'success', '', 10, 61, 60, 2, 0, 'look_up', '', '', 0),
( 9, 'bought',     'br', 0, 'telnyx-$id', 'failure', '', 10, 61, NULL, 1, 0, 'reading', '', '', 0),
(10, 'bought',     'bp', 0, 'telnyx-$id', '', '', 10, 700, 600, 12, 600000, 'person', 'It is order 7', '', 0),
(11, 'rejected',   'rj', 0, '', '',
  '{"cause":"","code":"10015","detail":"Bad value","fault":5,"http":400,"nothing_sent":false,"pointer":"","request":"","title":"Bad Request"}',
  10, 12, 12, 1, 0, 'answer', '', '', 0),
(12, 'not_sent',   'ns', 0, '', '',
  '{"cause":"connection_refused","code":"","detail":"","fault":0,"http":0,"nothing_sent":true,"pointer":"","request":"","title":""}',
  NULL, 12, NULL, 0, 0, 'answer', '', '', 1),
(13, 'not_bought', 'nb', 0, '', '',
  '{"cause":"","code":"","detail":"","fault":9,"http":0,"nothing_sent":false,"pointer":"","request":"","title":""}',
  10, 700, 690, 11, 610000, 'look_up', '', '', 0),
(14, 'not_bought', 'np', 0, '', '', '', 10, 700, 690, 11, 310000, 'person', 'Not in the portal', '', 0);

CREATE TEMP TABLE writes AS
SELECT k.place * 100 + s.place AS place, k.word AS kind, s.word AS state, s.*, k.person, k.claim, k.body, k.context,
    k.lines, k.numbers, k.subject,
    'nd-' || k.letters || 'a' || s.letters || 'aaaaaaa' AS id,
    13125000000 + k.place * 10000 + s.place * 100 AS first
FROM kinds k JOIN states s;
UPDATE writes SET subject = replace(subject, '$id', id), telnyx = replace(telnyx, '$id', id);
UPDATE writes SET
    claim = replace(replace(replace(claim, '$id', id), '$number', '+' || first), '$subject', subject),
    lines = replace(replace(lines, '$id', id), '$number', '+' || first),
    body = replace(replace(replace(body, '$ref', trim(person || ' ' || id)), '$number', '+' || first), '$subject', subject);

INSERT INTO intents(id, account, kind, state, open, subject, person, body, lines, context, telnyx_id, record_status,
    error, created_at, sent_at, settled_at, looked_at, look_ups, quiet_ms, put_aside, key_owner, settled_by, settled_note,
    candidate)
SELECT id, 'all', kind, state, open, subject, person, bytes(body), compressed(lines), bytes(context), telnyx, record_status,
    bytes(error), noon(place), noon(place + sent), noon(place + settled), noon(place + looked), look_ups, quiet_ms, put_aside,
    'owner-1', settled_by, note, bytes(candidate)
FROM writes;
INSERT INTO intent_numbers(intent, first, last) SELECT id, first, first + numbers - 1 FROM writes WHERE numbers > 0;
UPDATE intent_numbers SET failed = 1 WHERE intent = 'nd-noabraaaaaaa';
INSERT INTO intent_claims(intent, claim) SELECT id, claim FROM writes WHERE claim <> '';

-- ---- account 'errors': what can go wrong, in the words and numbers that stand for it ----

CREATE TEMP TABLE errors(place INTEGER, fault INTEGER, cause TEXT);
INSERT INTO errors VALUES
( 0, 0, ''), ( 1, 1, ''), ( 2, 2, ''), ( 3, 3, ''), ( 4, 4, ''), ( 5, 5, ''), ( 6, 6, ''), ( 7, 7, ''), ( 8, 8, ''),
( 9, 9, ''), (10, 10, ''), (11, 11, ''),
(12, 0, 'host_not_found'), (13, 0, 'connection_refused'), (14, 0, 'network_unreachable'), (15, 0, 'closed_early'),
(16, 0, 'no_answer_in_time'), (17, 0, 'certificate_refused'), (18, 0, 'tls_failed'), (19, 0, 'proxy_refused'),
(20, 0, 'proxy_wants_login'), (21, 11, 'disk_full');
INSERT INTO intents(id, account, kind, state, open, subject, person, body, lines, context, telnyx_id, record_status,
    error, created_at, settled_at, look_ups, quiet_ms)
SELECT 'nd-errora' || char(97 + place) || 'aaaaa', 'errors', 'report', 'not_sent', 0, '', '', bytes('{}'), compressed(''),
    bytes(''), '', '',
    bytes('{"cause":"' || cause || '","code":"","detail":"","fault":' || fault ||
        ',"http":0,"nothing_sent":true,"pointer":"","request":"","title":""}'),
    noon(place), noon(place + 1), 0, 0
FROM errors;

-- ---- account 'desk': what a person sees after a start ----

INSERT INTO intents(id, account, kind, state, open, subject, person, body, lines, context, telnyx_id, record_status,
    error, created_at, sent_at, look_ups, quiet_ms)
VALUES('nd-deskaaaaaaaa', 'desk', 'number_order', 'unknown', 1, '', 'Spring',
    bytes('{"customer_reference":"Spring nd-deskaaaaaaaa","phone_numbers":[{"phone_number":"+12125550105"}]}'),
    compressed('[{"best_effort":false,"cost":{},"key":"+12125550105","kind":"number","number":"+12125550105","quickship":false,"range":1,"reservable":false,"trouble":"own"}]'),
    bytes(''), '', '', bytes(''), noon(0), noon(1), 0, 0);
INSERT INTO intent_numbers(intent, first, last) VALUES('nd-deskaaaaaaaa', 12125550105, 12125550105);
INSERT INTO intent_claims(intent, claim) VALUES('nd-deskaaaaaaaa', 'line/+12125550105');

INSERT INTO basket_lines(account, key, position, body, sent_in) VALUES
('desk', '+12125550101', 1, bytes('{"added_at":"2026-09-21T14:00:00.000000Z","best_effort":false,"cost":{"currency":"USD","monthly_cost":"1.00","upfront_cost":"0.50"},"country":"US","features":["sms","voice"],"key":"+12125550101","kind":"number","number":"+12125550101","place":"New York","quickship":true,"range":1,"region":"NY","reservable":true,"trouble":"own","type":"local"}'), NULL),
('desk', '+12125550102', 2, bytes('{"best_effort":true,"cost":{},"country":"US","failure":"Not for sale","key":"+12125550102","kind":"number","number":"+12125550102","quickship":false,"range":1,"reservable":false,"trouble":"own","type":"local"}'), NULL),
('desk', '+12125550103', 3, bytes('{"best_effort":false,"cost":{},"country":"US","failure":"It is gone","key":"+12125550103","kind":"number","number":"+12125550103","quickship":false,"range":1,"reservable":false,"trouble":"gone","type":"local"}'), NULL),
('desk', '+12125550104', 4, bytes('{"best_effort":false,"cost":{},"country":"US","failure":"Not held","key":"+12125550104","kind":"number","number":"+12125550104","quickship":false,"range":1,"reservable":true,"trouble":"not_held","type":"local"}'), NULL),
('desk', '+12125550105', 5, bytes('{"best_effort":false,"cost":{},"country":"US","failure":"Another one","key":"+12125550105","kind":"number","number":"+12125550105","quickship":false,"range":1,"reservable":false,"trouble":"shared","type":"local"}'), 'nd-deskaaaaaaaa'),
('desk', '+12125550200/10', 6, bytes('{"best_effort":false,"cost":{"currency":"USD","monthly_cost":"2.00"},"country":"US","key":"+12125550200/10","kind":"block","number":"+12125550200","quickship":false,"range":10,"reservable":false,"trouble":"own","type":"local"}'), NULL),
('desk', 'q-quantityaaaa', 9, bytes('{"best_effort":false,"cost":{},"country":"US","features":["sms"],"group":{"administrative_area":"IL","count_requested":"25","country_iso":"US","exclude_held_numbers":true,"features":["sms"],"locality":"CHICAGO","national_destination_code":"312","phone_number":{"contains":"55","ends_with":"00","starts_with":"9"},"phone_number_type":"local","quickship":true,"strategy":"always"},"key":"q-quantityaaaa","kind":"quantity","place":"CHICAGO","quickship":true,"range":25,"region":"IL","reservable":false,"trouble":"own","type":"local"}'), NULL);

INSERT INTO holds(account, number, reservation, expires_at, extensions) VALUES
('desk', '+12125550101', 'reservation-1', noon(600), 2),
('desk', '+12125550104', 'reservation-2', noon(-60), 0), -- lapsed
('desk', '+12125550199', 'reservation-1', noon(600), 2); -- without a line

INSERT INTO orders(account, kind, id, body, tracked, updated_at, created_at) VALUES
('desk', 'number', 'order-n1', bytes('{"created_at":"2026-09-20T10:00:00.123456Z","customer_reference":"Autumn nd-ordernaaaaaa","id":"order-n1","phone_numbers":[{"phone_number":"+14155550101"},{"phone_number":"+14155550102"}],"phone_numbers_count":2,"requirements_met":false,"status":"pending","updated_at":"2026-09-20T10:00:01.000000Z"}'), 1, noon(-30), 1789898400123456),
('desk', 'number', 'order-n2', bytes('{"created_at":"2026-09-19T10:00:00.000000Z","id":"order-n2","phone_numbers":[{"phone_number":"+14155550103"}],"phone_numbers_count":1,"requirements_met":true,"status":"success","updated_at":"2026-09-19T10:00:00.000000Z"}'), 0, noon(-40), 1789812000000000),
('desk', 'block', 'order-b1', bytes('{"created_at":"2026-09-18T10:00:00.000000Z","errors":"None left","id":"order-b1","phone_numbers_count":10,"range":10,"requirements_met":false,"starting_number":"+14155550200","status":"failure","updated_at":"2026-09-18T10:00:00.000000Z"}'), 0, noon(-50), 1789725600000000),
('desk', 'bulk', 'order-q1', bytes('{"created_at":"2026-09-17T10:00:00.000000Z","customer_reference":"Bulk","id":"order-q1","ordering_groups":[{"count_allocated":3,"count_requested":5,"country_iso":"US","exclude_held_numbers":false,"national_destination_code":"312","orders":[{"number_order_id":"order-q1-1","sub_number_order_ids":["sub-q1-1"]}],"phone_number[starts_with]":"9","phone_number_type":"local","quickship":false,"status":"processing","strategy":"always"}],"updated_at":"2026-09-17T10:00:00.000000Z"}'), 1, noon(-60), 1789639200000000),
('desk', 'advanced', 'order-a1', bytes('{"area_code":"212","comments":"In a row","country_code":"US","customer_reference":"Winter","features":["sms"],"id":"order-a1","orders":["order-n9"],"phone_number_type":"local","quantity":20,"requirement_group_id":"rg-1","status":"pending"}'), 1, noon(-70), 0);
INSERT INTO order_numbers(account, number, kind, id) VALUES
('desk', 14155550101, 'number', 'order-n1'), ('desk', 14155550102, 'number', 'order-n1'),
('desk', 14155550103, 'number', 'order-n2');
INSERT INTO order_numbers(account, number, kind, id)
    WITH RECURSIVE block(number) AS (VALUES(14155550200) UNION ALL SELECT number + 1 FROM block WHERE number < 14155550209)
    SELECT 'desk', number, 'block', 'order-b1' FROM block;
INSERT INTO list_reads(account, list, read_at, total) VALUES
('desk', 'number', noon(-100), 2), ('desk', 'block', noon(-99), 1), ('desk', 'bulk', noon(-98), 1),
('desk', 'advanced', noon(-97), 1);

INSERT INTO remembered_prices(account, number, upfront, monthly, currency, bought_at) VALUES
('desk', '+14155550101', '1.00', '2.50', 'USD', noon(-1000)), ('desk', '+14155550102', NULL, NULL, 'EUR', noon(-1000));

INSERT INTO reports(account, id, body, created_at) VALUES
('desk', 'report-1', bytes('{"created_at":"2026-09-20T10:00:00.000000Z","filters":{"country_code":"US","created_at_gt":"2026-09-01T00:00:00.000000Z","created_at_lt":"2026-09-20T00:00:00.000000Z","customer_reference":"Autumn","order_request_id":"order-n1","status":"pending"},"id":"report-1","order_type":"sub_number_order","status":"success","updated_at":"2026-09-20T10:00:05.000000Z"}'), 1789898400000000),
('desk', 'report-2', bytes('{"filters":{},"id":"report-2","status":"pending"}'), 0);

INSERT INTO drafts(account, subject, words) VALUES
('desk', 'comment/sub_number_order/sub-1', 'Please hurry — thanks'), ('desk', 'elsewhere/1', 'Not a comment');

INSERT INTO kept(account, shelf, name, body, kept_at) VALUES
('desk', 'search', 'Chicago', bytes('{"area_code":"312","best_effort":true,"blocks":false,"city":"CHICAGO","contains":"55","country":"US","ends_with":"00","exclude_held":true,"features":["sms","voice"],"limit":25,"pattern":"312-55N-NN00","quickship":true,"rate_center":"CHICAGO","reservable":true,"starts_with":"31","state":"IL","type":"local"}'), noon(-200)),
('desk', 'search', 'From a later version', bytes('{"what":"no form"}'), noon(-200)),
('desk', 'watch', 'Chicago', bytes('{"every_minutes":30,"failures":1,"fresh":["+13125550002"],"has_baseline":true,"last_run":"2026-09-21T14:00:00.000000Z","last_try":"2026-09-21T14:10:00.000000Z","seen":["+13125550001","+13125550002"],"trouble":"No network"}'), noon(-200)),
('desk', 'template', 'Hello', bytes('{"text":"Good morning,\nwhere does it stand?"}'), noon(-200)),
('desk', 'coverage', 'world', bytes('{"Norway":{"code":"NO","features":["sms","voice"],"international_sms":true,"inventory_coverage":false,"local":{"features":["voice"],"full_pstn_replacement":true,"international_sms":false,"p2p":false,"quickship":false,"reservable":true},"numbers":true,"p2p":false,"phone_number_type":["local"],"quickship":false,"region":"EMEA","reservable":true},"United States":{"code":"US","international_sms":false,"inventory_coverage":true,"numbers":true,"p2p":true,"quickship":true,"region":"AMER","reservable":true}}'), noon(-200)),
('desk', 'coverage', 'stock/US', bytes('[{"administrative_area":"IL","advance_requirements":false,"count":7,"coverage_type":"number","group":"312","group_type":"npa","number_range":1,"number_type":"did","phone_number_type":"local"}]'), noon(-200)),
('desk', 'comments', 'known', bytes('[{"body":"We need the lease.","comment_record_id":"sub-1","comment_record_type":"sub_number_order","commenter":"Telnyx","commenter_type":"admin","created_at":"2026-09-21T09:00:00.000000Z","id":"comment-1","updated_at":"2026-09-21T09:00:00.000000Z"},{"body":"Thanks.","comment_record_id":"sub-1","comment_record_type":"sub_number_order","commenter":"desk","commenter_type":"user","created_at":"2026-09-20T09:00:00.000000Z","id":"comment-2","read_at":"2026-09-20T09:30:00.000000Z","updated_at":"2026-09-20T09:00:00.000000Z"}]'), noon(-200)),
('desk', 'requirements', 'open', bytes('[{"country":"NO","deadline":"2026-09-30T00:00:00.000000Z","missing":2,"number":"number-1","order":"order-n1","rejected":1,"sub_order":"sub-1","title":"Autumn","type":"local"}]'), noon(-200)),
('desk', 'orders-gone', 'number/order-x1', bytes('{"id":"order-x1","reference":"Lost"}'), noon(-300)),
('desk', 'orders-gone', 'block/order-x2', bytes('{"id":"order-x2","reference":""}'), noon(-301)),
('desk', 'orders-gone', 'bulk/order-x3', bytes('{"id":"order-x3","reference":""}'), noon(-302)),
('desk', 'orders-gone', 'advanced/order-x4', bytes('{"id":"order-x4","reference":""}'), noon(-303)),
('', 'key_salt', 'salt', bytes('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'), 0),
('', 'key_owner', 'owner-1', bytes('user-1'), 0), ('', 'key_owner', 'owner-2', bytes('user-1'), 0),
('', 'key_owner', 'owner-3', bytes('user-3'), 0);

INSERT INTO ledger_identity(one, id, machine, generation, running) VALUES(1, 'goldenledger0004', '', 77, 0);
