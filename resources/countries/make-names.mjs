// SPDX-License-Identifier: Apache-2.0
// Writes src/wording/country_names_table.inc from the npm package i18n-iso-countries (MIT).
//   npm install i18n-iso-countries && node make-names.mjs > ../../src/wording/country_names_table.inc
import { createRequire } from 'node:module';
const require = createRequire(process.cwd() + '/');
const countries = require('i18n-iso-countries');
const english = require('i18n-iso-countries/langs/en.json');
countries.registerLocale(english);
const names = Object.entries(countries.getNames('en', { select: 'official' }));
// The plain names operators use; the package lists some formal ones first.
const plain = {
    BO: 'Bolivia', BN: 'Brunei', BQ: 'Caribbean Netherlands', CD: 'Congo (Kinshasa)', CG: 'Congo (Brazzaville)', CI: 'Côte d’Ivoire',
    CZ: 'Czechia', FM: 'Micronesia', GB: 'United Kingdom', HK: 'Hong Kong', IR: 'Iran', KP: 'North Korea', KR: 'South Korea', LA: 'Laos',
    MD: 'Moldova', MK: 'North Macedonia', MO: 'Macao', NL: 'Netherlands', PS: 'Palestine', RU: 'Russia', SY: 'Syria', TR: 'Türkiye', TW: 'Taiwan',
    TZ: 'Tanzania', US: 'United States', VA: 'Vatican City', VE: 'Venezuela', VN: 'Vietnam', XK: 'Kosovo',
};
names.sort(([a], [b]) => (a < b ? -1 : 1));
for (const [code, name] of names)
    console.log(`{"${code}", QT_TRANSLATE_NOOP("nd::countries", "${plain[code] ?? name}")},`);
