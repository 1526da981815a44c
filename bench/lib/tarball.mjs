// Files of one npm package without its dependencies, checked against a known integrity.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { out } from './paths.mjs';

/** The folder of the unpacked package. */
export function unpackedPackage({ name, version, integrity }) {
  const folder = join(out, 'packages', `${name.replace('/', '-')}-${version}`);
  const unpacked = join(folder, 'package');
  if (existsSync(unpacked)) return unpacked;
  mkdirSync(folder, { recursive: true });
  const answer = execFileSync('npm', ['pack', `${name}@${version}`, '--json'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const packed = Object.values(JSON.parse(answer))[0];
  if (packed.integrity !== integrity) {
    throw new Error(`${name}@${version} is not the one expected: ${packed.integrity}`);
  }
  execFileSync('tar', ['-xzf', packed.filename], { cwd: folder });
  return unpacked;
}
