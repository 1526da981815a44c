// Child processes that never outlive this one: they end, with their own children, when this process
// ends, is interrupted or crashes.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import which from 'which';

const isWindows = process.platform === 'win32';
const owned = new Set();
let hooked = false;

function signalGroup(child, signal) {
  try {
    // Windows has no process groups.
    if (isWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The process has ended already.
  }
}

function killGroup(child) {
  owned.delete(child);
  signalGroup(child, 'SIGKILL');
}

/**
 * Ends this process in the usual way when it is told to stop, so that whoever listens to 'exit' can
 * tidy up (Puppeteer's own listeners don't end the process).
 */
export function exitOnSignals() {
  if (hooked) return;
  hooked = true;
  process.once('exit', () => {
    for (const child of owned) signalGroup(child, child.lastSignal);
  });
  let exiting = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // The listener stays, since a second signal would otherwise end the process before the clean-up.
    process.on(signal, () => {
      if (exiting) return;
      exiting = true;
      process.exit(128 + constants.signals[signal]);
    });
  }
}

/**
 * The command that starts a program such that the kernel sends it a signal when the process that
 * started it ends, however that was. Only Linux can; elsewhere it is the program itself.
 *
 * @returns {[command: string, ...args: string[]]}
 */
export function tiedToParent(program, args, signal = 'SIGKILL') {
  const setpriv = which.sync('setpriv', { nothrow: true });
  if (process.platform !== 'linux' || !setpriv) return [program, ...args];
  return [setpriv, '--pdeathsig', signal.slice(3), program, ...args];
}

/**
 * Starts a program in a process group of its own. `stop()` on the returned child ends the group:
 * politely, then by force. When this process ends first, the group gets `lastSignal`; on Linux the
 * kernel sends it to the program even if this process is killed.
 */
export function spawnOwned(program, args, { lastSignal = 'SIGKILL', ...options } = {}) {
  exitOnSignals();
  const [command, ...rest] = tiedToParent(program, args, lastSignal);
  const child = spawn(command, rest, { stdio: 'ignore', ...options, detached: !isWindows });
  child.lastSignal = lastSignal;
  if (child.pid) owned.add(child);
  const exited = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', () => {
      killGroup(child);
      resolve();
    });
  });
  const stop = async () => {
    if (!owned.has(child)) return;
    signalGroup(child, 'SIGTERM');
    const force = setTimeout(() => killGroup(child), 5_000);
    await exited;
    clearTimeout(force);
  };
  return Object.assign(child, { stop });
}
