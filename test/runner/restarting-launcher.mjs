// A browser that dies under Web Test Runner costs the test file it was showing: the next file gets a new
// one. After the third death, or when none starts any more, the files that are left fail as one.

const maxDeaths = 3;

/** Begins the message of each file's error once there is no browser any more. */
const noBrowser = 'No browser any more';

/** The sessions without those that repeat that a browser is gone. */
export function withoutRepeats(sessions, isRepeat) {
  return sessions.filter((session) => {
    const isEnd = session.errors.some(({ message }) => message?.startsWith(noBrowser));
    return !isEnd || !isRepeat(session.browser.name);
  });
}

/**
 * @template {object} Launcher a browser launcher of Web Test Runner
 * @param {() => Launcher} create makes one whose browser is not started
 * @param {(launcher: Launcher, error?: unknown) => boolean} isGone whether the browser that it started has ended
 * @returns {Launcher}
 */
export function restartingLauncher(create, isGone) {
  let launcher = create();
  let initialArguments = [];
  let deaths = 0;
  let end;

  async function renew() {
    await launcher.stop?.().catch(() => undefined);
    launcher = create();
    await launcher.initialize?.(...initialArguments);
  }

  async function mourn(error) {
    deaths += 1;
    if (deaths < maxDeaths) await renew();
    else
      end = new Error(
        `${noBrowser}: ${launcher.name} ended ${deaths} times. ${error?.message ?? ''}`,
      );
  }

  const own = {
    async initialize(...args) {
      initialArguments = args;
      await launcher.initialize?.(...args);
    },
    async startSession(id, url) {
      if (!end && isGone(launcher)) await mourn();
      if (end) throw end;
      try {
        await launcher.startSession(id, url);
      } catch (error) {
        if (isGone(launcher, error)) await mourn(error);
        throw error;
      }
    },
    /** A session whose browser died is over: there is no page to ask. */
    isActive: (id) => !isGone(launcher) && launcher.isActive(id),
  };

  return new Proxy(own, {
    get(_, key) {
      if (key in own) return own[key];
      const value = launcher[key];
      return typeof value === 'function' ? value.bind(launcher) : value;
    },
  });
}
