// The samples of README and docs: fenced blocks, as readers copy them.
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

export const documents = [
  'README.md',
  ...readdirSync(new URL('docs/', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** @returns {{ file: string, place: string, kind: string, code: string }[]} `place` is `FILE:LINE` */
export const samplesIn = (file) => {
  const text = readFileSync(new URL(file, root), 'utf8');
  return [...text.matchAll(/^( *)```(\w*)\n(.*?)^ *```$/gms)].map(
    ({ 1: indent, 2: kind, 3: code, index }) => ({
      file,
      place: `${file}:${text.slice(0, index).split('\n').length}`,
      kind,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
};

export const samples = documents.flatMap(samplesIn);
