// The unit tests' fixture server, a plugin of Web Test Runner. Tests use it through fixture-site.ts.
import { createServer } from 'node:http';
import { ScriptedRoute } from './scripted-response.mjs';

const prefix = '/__fixtures__/';

/** Decodes bytes, which tests send as base64 inside JSON. */
function withBytes({ base64, ...script }) {
  return base64 === undefined ? script : { ...script, body: Buffer.from(base64, 'base64') };
}

/**
 * Answers /__fixtures__/<site>/<file> on the tests' origin (`middleware`) and, started by `plugin`,
 * on a second one.
 */
export function fixtureServer() {
  const sites = new Map();
  let other;

  const find = (site, file) => {
    const route = sites.get(site)?.get(file);
    if (!route) throw new Error(`The fixture site ${site} has no "${file}".`);
    return route;
  };

  const answer = async (request, response) => {
    const [site, ...file] = new URL(request.url, 'http://localhost').pathname
      .slice(prefix.length)
      .split('/');
    const route = sites.get(Number(site))?.get(decodeURIComponent(file.join('/')));
    if (route) {
      await route.answer(request, response);
    } else {
      response.writeHead(404, { 'access-control-allow-origin': '*' }).end();
    }
  };

  const commands = {
    'fixture-open': ({ files }) => {
      const site = sites.size + 1;
      const routes = Object.entries(files).map(([file, scripts]) => [
        file,
        new ScriptedRoute([scripts].flat().map(withBytes)),
      ]);
      sites.set(site, new Map(routes));
      const path = `${prefix}${site}/`;
      return { site, path, otherOrigin: `http://127.0.0.1:${other.address().port}` };
    },
    'fixture-script': ({ site, file, scripts }) => {
      const answers = [scripts].flat().map(withBytes);
      const route = sites.get(site).get(file);
      if (route) route.script(answers);
      else sites.get(site).set(file, new ScriptedRoute(answers));
      return true;
    },
    'fixture-release': ({ site, file }) => {
      find(site, file).release();
      return true;
    },
    'fixture-requests': ({ site, file }) => find(site, file).requests,
    'fixture-wait': ({ site, file, count }) => find(site, file).waitForRequests(count),
  };

  const middleware = (context, next) => {
    if (!context.path.startsWith(prefix)) return next();
    // Koa must not handle these responses.
    context.respond = false;
    context.status = 200;
    return answer(context.req, context.res);
  };

  const plugin = {
    name: 'fixtures',
    async serverStart() {
      other = createServer((request, response) => void answer(request, response));
      await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
    },
    async serverStop() {
      other.closeAllConnections();
      await new Promise((resolve) => other.close(resolve));
    },
    executeCommand({ command, payload }) {
      return commands[command]?.(payload);
    },
  };

  return { plugin, middleware };
}
