// SPDX-License-Identifier: Apache-2.0
// Reads all number orders with Telnyx's official Node SDK: the peer that bench_orders compares itself with.
//   node node_peer.mjs FOLDER-WITH-node_modules BASE-URL API-KEY
// Prints how many orders came, and in how many milliseconds.
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const [, , folder, baseURL, apiKey] = process.argv;
const sdk = createRequire(folder + '/')('telnyx');
const Telnyx = sdk.default ?? sdk;
const client = new Telnyx({ apiKey, baseURL });
const begun = performance.now();
let count = 0;
for await (const order of client.numberOrders.list({ page: { size: 250 } })) {
    count += order.id ? 1 : 0;
}
console.log(`${count} ${performance.now() - begun}`);
