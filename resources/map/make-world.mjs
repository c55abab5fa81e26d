// SPDX-License-Identifier: Apache-2.0
// Writes resources/map/world.bin: the countries' shapes, from the npm package world-atlas (Natural Earth, public domain).
//   npm install world-atlas topojson-client topojson-simplify d3-geo d3-geo-projection i18n-iso-countries
//   node resources/map/make-world.mjs resources/map/world.bin
// Shapes are cut at the antimeridian, simplified, and kept as hundredths of a degree: for each country its code (two
// letters) and its rings, as varint.mjs writes them.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import { feature } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import { out, put, putShape } from './varint.mjs';

const require = createRequire(process.cwd() + '/');
const codes = require('i18n-iso-countries');
const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json')));

// Shapes without a number of ISO 3166-1. Borders are those in fact.
const UNNUMBERED = { Kosovo: 'XK', 'N. Cyprus': 'CY', Somaliland: 'SO', 'Siachen Glacier': 'IN' };
const KEPT = 0.35; // of the points go
const SMALLEST = 0.02; // square degrees; smaller rings go, unless they are all that a country has

const weighed = presimplify(atlas);
const world = simplify(weighed, quantile(weighed, KEPT));
const flat = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0);

const rings = new Map();
for (const country of feature(world, world.objects.countries).features) {
    const code = codes.numericToAlpha2(country.id) ?? UNNUMBERED[country.properties.name];
    const shape = geoProject(country, flat)?.geometry;
    if (!code || code === 'AQ' || !shape)
        continue;
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    rings.set(code, (rings.get(code) ?? []).concat(polygons.flat().filter(ring => ring.length > 3)));
}

put(rings.size);
for (const [code, all] of [...rings].sort())
    putShape(code, all, SMALLEST, ([x, y]) => [Math.round(x * 100), Math.round(-y * 100)]);
writeFileSync(process.argv[2], Buffer.from(out));
const missing = Object.keys(codes.getAlpha2Codes()).filter(code => !rings.has(code));
console.log(`${rings.size} countries, ${out.length} bytes; without a shape: ${missing.join(' ')}`);
