// Writes the portal's web fonts with the letters that Swedish, its neighbours and the Sami languages need, signs and figures
// included. Any other letter is shown in a font of the reader's machine. The documents keep the whole fonts.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subset from 'subset-font';

const RANGES = [
  [0x20, 0x7e], [0xa0, 0x17f], // Latin with the letters of Swedish, Finnish, Northern, Lule and Southern Sami
  [0x1b7, 0x1b7], [0x1e4, 0x1e9], [0x1ee, 0x1ef], [0x292, 0x292], [0x2b9, 0x2bc], // Skolt Sami
  [0x300, 0x304], [0x307, 0x308], [0x30a, 0x30a], [0x30c, 0x30c], [0x323, 0x323], [0x331, 0x331],
  [0x2009, 0x2015], [0x2018, 0x2022], [0x2026, 0x2026], [0x202f, 0x202f], [0x2030, 0x2033], [0x2039, 0x203a],
  [0x2044, 0x2044], [0x20ac, 0x20ac], [0x2116, 0x2116], [0x2190, 0x2193], [0x2212, 0x2212], [0x2248, 0x2248],
  [0x2260, 0x2260], [0x2264, 0x2265], [0x25b2, 0x25b2], [0x25bc, 0x25bc], [0x2713, 0x2713],
];
const letters = RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at))).join('');

// Kerning, ligatures, marks in their places, and figures of one width for the tables.
const keepFeatures = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'calt', 'rlig', 'tnum', 'lnum'];

await mkdir('fonts', { recursive: true });
for (const style of ['Regular', 'It', 'Semibold', 'Bold']) {
  const whole = await readFile(`node_modules/source-sans/TTF/SourceSans3-${style}.ttf`);
  await writeFile(`fonts/SourceSans3-${style}.woff2`, await subset(whole, letters, { targetFormat: 'woff2', keepFeatures }));
}

// The list of Swedish words, laid out last: the build takes it as the sign that all of this has been done.
await mkdir('dictionary', { recursive: true });
for (const file of ['license', 'index.aff', 'index.dic']) {
  await copyFile(`node_modules/dictionary-sv/${file}`, `dictionary/${file}`);
}
