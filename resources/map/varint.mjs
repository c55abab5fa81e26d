// SPDX-License-Identifier: Apache-2.0
// How the files of maps keep numbers and rings (read by ui/map/map_shapes.cpp): every number is a varint (7 bits a byte,
// the lowest first), signed ones in zigzag; a ring is its number of points and the steps between them.
export const out = [];

export const put = value => {
    let zigzag = value < 0 ? -2 * value - 1 : 2 * value;
    for (; zigzag > 127; zigzag = Math.floor(zigzag / 128))
        out.push(zigzag % 128 + 128);
    out.push(zigzag);
};

export const area = ring => Math.abs(ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    return sum + x * nextY - nextX * y;
}, 0) / 2);

// `place` turns a point into whole numbers. Rings smaller than `smallest` go, unless they are all that there is.
export const putShape = (code, rings, smallest, place) => {
    const bySize = [...rings].sort((a, b) => area(b) - area(a));
    const kept = bySize.filter((ring, i) => i === 0 || area(ring) >= smallest);
    for (const letter of code)
        out.push(letter.charCodeAt(0));
    put(kept.length);
    for (const ring of kept) {
        const points = ring.slice(0, -1).map(place);
        const distinct = points.filter(([x, y], i) => i === 0 || x !== points[i - 1][0] || y !== points[i - 1][1]);
        put(distinct.length);
        let [x, y] = [0, 0];
        for (const [nextX, nextY] of distinct) {
            put(nextX - x);
            put(nextY - y);
            [x, y] = [nextX, nextY];
        }
    }
};
