// Reads the fenced code blocks of README and docs.
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

const ownFiles = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'bench/README.md'];

export const documents = [
  ...ownFiles,
  ...readdirSync(new URL('docs/', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];

/** @returns {{ file: string, place: string, kind: string, code: string }[]} `place` is `FILE:LINE` */
export const samplesIn = (file) => {
  const text = readFileSync(new URL(file, root), 'utf8');
  return [...text.matchAll(/^( *)```(\w*)\n(.*?)^ *```$/gms)].map(
    ({ 0: raw, 1: indent, 2: kind, 3: code, index }) => ({
      file,
      raw,
      place: `${file}:${text.slice(0, index).split('\n').length}`,
      kind,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
};

export const samples = documents.flatMap(samplesIn);
