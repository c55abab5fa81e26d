// SPDX-License-Identifier: Apache-2.0
// Copies the icons that the program uses out of the npm package lucide-static (ISC licence) into this folder:
//   node resources/icons/fetch.mjs [VERSION]
// An icon that is not listed here is deleted, so that the list and the folder stay one.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = process.argv[2] ?? '1.62.0';
const ICONS = `
    activity alarm-clock arrow-down arrow-left arrow-right arrow-up ban bell bell-ring bookmark calendar check
    chevron-down chevron-left chevron-right chevron-up circle-alert circle-check circle-dashed circle-help circle-minus
    circle-pause circle-x clipboard-list clipboard-paste clock columns-3 command contrast copy credit-card download ellipsis
    external-link eye eye-off file-spreadsheet file-text filter flask-conical globe hash history hourglass inbox info
    key-round keyboard layers link list-checks list-tree loader lock lock-open mail map map-pin message-square minus
    monitor moon package panel-bottom panel-right paperclip pencil phone phone-off plug plus power printer receipt redo-2
    refresh-cw replace route save scale search send settings shield-alert shield-check shopping-cart sliders-horizontal
    square star sun tag terminal timer trash-2 triangle-alert undo-2 upload user users wallet wifi-off x zap zoom-in
    zoom-out
`.trim().split(/\s+/);

const here = dirname(fileURLToPath(import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'lucide-'));
try {
    execFileSync('npm', ['pack', `lucide-static@${VERSION}`, '--silent'],
        { cwd: scratch, stdio: 'inherit', shell: process.platform === 'win32' });
    execFileSync('tar', ['xzf', `lucide-static-${VERSION}.tgz`], { cwd: scratch, stdio: 'inherit' });
    for (const name of ICONS) {
        // Qt SVG needs no class, and one line is smaller in the program.
        const svg = readFileSync(join(scratch, 'package', 'icons', `${name}.svg`), 'utf8')
            .replace(/\s*class="[^"]*"/, '')
            .replace(/<!--[^]*?-->\s*/, '')
            .replace(/\s*\n\s*/g, ' ')
            .replace(/> </g, '><')
            .replace(/ >/g, '>')
            .trim();
        writeFileSync(join(here, `${name}.svg`), `<!-- lucide-static v${VERSION}, ISC -->${svg}\n`);
    }
} finally {
    rmSync(scratch, { recursive: true, force: true });
}
for (const file of readdirSync(here)) {
    if (file.endsWith('.svg') && !ICONS.includes(file.slice(0, -4)))
        rmSync(join(here, file));
}
console.log(`${ICONS.length} icons of lucide-static ${VERSION}`);
