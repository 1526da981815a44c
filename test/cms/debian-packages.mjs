// Files of packages from Debian's unstable, for tests: unpacked into a cache, not installed, and
// independent of the machine's own release of Debian.
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

/** Age after which the index of unstable is fetched again (one day). */
const maxAge = 86_400_000;

function run(command, args, options) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status === 0) return stdout;
  throw new Error(`${command}: ${stderr?.trim() || 'is not on this machine'}`);
}

/** The mirror from which this machine installs Debian. */
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

/** Runs apt with its own folders and sources. */
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

/** Whether packages are available: tests that need packages are left out on other systems than Debian. */
export const hasDebian = existsSync('/etc/debian_version') && existsSync(keyring);

/** The dependencies of a package, of alternatives the first. */
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

/** Tries functions in order; throws the first error where all fail. */
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
  // The folder gets the present time instead of the packages' dates.
  utimesSync(unfinished, new Date(), new Date());
  rmSync(root, { recursive: true, force: true });
  renameSync(unfinished, root);
  rmSync(downloads, { recursive: true });
  return `${root}/`;
}
