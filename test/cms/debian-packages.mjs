// Files of Debian packages, as new as Debian's unstable has them, for tests: unpacked into a cache, not installed, and
// whatever release of Debian the machine itself has.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('.cache/debian/', import.meta.url));

/** The keys that Debian signs with. */
const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** A day: an unstable that was fetched before is looked at anew. */
const maxAge = 86_400_000;

function run(command, args, options) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status === 0) return stdout;
  throw new Error(`${command}: ${stderr?.trim() || 'is not on this machine'}`);
}

/** The mirror that this machine has Debian from. */
function mirror() {
  const targets = run('apt-get', [
    'indextargets',
    '--format',
    '$(REPO_URI) $(RELEASE)',
    'Created-By: Packages',
    'Component: main',
  ]);
  const found = targets.split('\n').find((line) => /\/debian\/ [a-z]+$/.test(line));
  if (!found) throw new Error('This machine has no packages of Debian’s.');
  return found.split(' ')[0];
}

/** Indexes of packages, the newest first; older ones while the mirror is being updated. */
const suites = ['unstable', 'stable', 'oldstable'];

/** An apt with folders and sources of its own. */
function ownApt(suite) {
  for (const folder of ['lists/partial', 'archives/partial']) {
    mkdirSync(cache + folder, { recursive: true });
  }
  writeFileSync(`${cache}sources.list`, `deb [signed-by=${keyring}] ${mirror()} ${suite} main\n`);
  const settings = [
    `Dir::Etc::sourcelist=${cache}sources.list`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::lists=${cache}lists`,
    `Dir::Cache=${cache}`,
    'Acquire::Languages=none',
    'Acquire::Retries=3',
    'APT::Sandbox::User=root',
  ];
  return settings.flatMap((setting) => ['-o', setting]);
}

/** Whether packages can be had: elsewhere than on Debian, tests that need them are left out. */
export const hasDebian = existsSync('/etc/debian_version') && existsSync(keyring);

/** What a package depends on, of several choices the first. */
function dependenciesOf(name, options) {
  const text = run('apt-cache', [...options, 'show', '--no-all-versions', name]);
  const line = /^Depends: (.*)$/m.exec(text)?.[1] ?? '';
  return line.split(', ').map((one) => one.split(' ')[0]);
}

function download(suite, names, isWanted, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const options = ownApt(suite);
  run('apt-get', [...options, 'update']);
  const more = dependenciesOf(names[0], options).filter(isWanted);
  run('apt-get', [...options, 'download', ...names, ...more], { cwd: folder });
}

/** Throws what the first has thrown, where none can. */
function firstThatCan(choices, act) {
  const errors = [];
  for (const choice of choices)
    try {
      return act(choice);
    } catch (error) {
      errors.push(error);
    }
  throw errors[0];
}

/**
 * The folder with the files of these packages, and of those dependencies of the first that `isWanted`, as `/` has them
 * where they are installed. Throws where there is no Debian, or no network.
 */
export function unpackDebianPackages(names, isWanted = () => false) {
  const root = `${cache}root-${names[0]}`;
  if (existsSync(root) && Date.now() - statSync(root).mtimeMs < maxAge) return `${root}/`;
  const downloads = `${cache}downloads/`;
  firstThatCan(suites, (suite) => download(suite, names, isWanted, downloads));
  const unfinished = `${downloads}root`;
  for (const file of readdirSync(downloads)) {
    run('dpkg-deb', ['-x', file, unfinished], { cwd: downloads });
  }
  // The packages bring a date of their own.
  utimesSync(unfinished, new Date(), new Date());
  rmSync(root, { recursive: true, force: true });
  renameSync(unfinished, root);
  rmSync(downloads, { recursive: true });
  return `${root}/`;
}
