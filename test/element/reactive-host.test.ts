// The host of Lit's `ReactiveController`: order and number of calls, and errors in controllers.
import { expect, fixtureSync } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { ReactiveHost } from '../../src/element/reactive-host.js';

class TestHost extends ReactiveHost {
  readonly log: string[] = [];
  /** Error that the next update throws, once. */
  throws: unknown;
  readonly reasons: unknown[] = [];

  protected override willUpdate(): void {
    this.log.push('willUpdate');
  }
  protected override update(): void {
    this.log.push('update');
    const reason = this.throws;
    this.throws = undefined;
    if (reason) throw reason as Error;
  }
  protected override updateFailed(reason: unknown): void {
    this.log.push('updateFailed');
    this.reasons.push(reason);
  }
  protected override controllerFailed(reason: unknown): void {
    this.log.push('controllerFailed');
    this.reasons.push(reason);
  }
}
customElements.define('test-reactive-host', TestHost);

const hooks = ['hostConnected', 'hostDisconnected', 'hostUpdate', 'hostUpdated'] as const;

/** A controller that logs its calls. */
const controllerOf = (host: TestHost, name = '', broken?: string): ReactiveController =>
  Object.fromEntries(
    hooks.map((hook) => [
      hook,
      () => {
        host.log.push(name + hook);
        if (hook === broken) throw new Error(hook);
      },
    ]),
  );

const newHost = () => document.createElement('test-reactive-host') as TestHost;

const connect = (host: TestHost) => fixtureSync<HTMLElement>('<div></div>').append(host);

describe('the reactive host', () => {
  it('calls controllers before and after an update, in Lit’s order', async () => {
    const host = newHost();
    host.addController(controllerOf(host, 'a '));
    host.addController(controllerOf(host, 'b '));
    connect(host);
    expect(host.log).to.deep.equal(['a hostConnected', 'b hostConnected']);
    expect(await host.updateComplete).to.be.true;
    expect(host.log.splice(0).slice(2)).to.deep.equal([
      'willUpdate',
      'a hostUpdate',
      'b hostUpdate',
      'update',
      'a hostUpdated',
      'b hostUpdated',
    ]);
    host.remove();
    expect(host.log).to.deep.equal(['a hostDisconnected', 'b hostDisconnected']);
  });

  it('updates once for several requests, and not before the element is connected', async () => {
    const host = newHost();
    host.requestUpdate();
    await host.updateComplete;
    expect(host.log).to.be.empty;
    connect(host);
    host.requestUpdate();
    host.requestUpdate();
    expect(host.log, 'not at once').to.be.empty;
    await host.updateComplete;
    expect(host.log).to.deep.equal(['willUpdate', 'update']);
  });

  it('calls `hostConnected` of a controller added late, and no method of a removed controller', async () => {
    const host = newHost();
    connect(host);
    await host.updateComplete;
    const late = controllerOf(host);
    host.log.length = 0;
    host.addController(late);
    expect(host.log).to.deep.equal(['hostConnected']);
    host.removeController(late);
    host.requestUpdate();
    await host.updateComplete;
    host.remove();
    expect(host.log).to.deep.equal(['hostConnected', 'willUpdate', 'update']);
    host.addController(late);
    expect(host.log, 'off the page').to.have.length(3);
  });

  it('resolves `updateComplete` with whether the update requested another', async () => {
    const host = newHost();
    let again = true;
    host.addController({
      hostUpdated() {
        if (again) host.requestUpdate();
        again = false;
      },
    });
    connect(host);
    expect(await host.updateComplete).to.be.false;
    expect(await host.updateComplete).to.be.true;
    expect(host.log.filter((line) => line === 'update')).to.have.length(2);
  });

  it('includes changes by `willUpdate` and `hostUpdate` in the same update', async () => {
    const host = newHost();
    host.addController({ hostUpdate: () => host.requestUpdate() });
    connect(host);
    expect(await host.updateComplete).to.be.true;
    expect(host.log).to.deep.equal(['willUpdate', 'update']);
  });

  it('updates again after an update that throws', async () => {
    const host = newHost();
    host.addController(controllerOf(host));
    host.throws = new Error('once');
    connect(host);
    expect(await host.updateComplete).to.be.true;
    expect(host.log.splice(0)).to.deep.equal([
      'hostConnected',
      'willUpdate',
      'hostUpdate',
      'update',
      'updateFailed',
    ]);
    expect(host.reasons.map(String)).to.deep.equal(['Error: once']);
    host.requestUpdate();
    await host.updateComplete;
    expect(host.log).to.deep.equal(['willUpdate', 'hostUpdate', 'update', 'hostUpdated']);
  });

  it('fails an update in which `hostUpdate` throws', async () => {
    const host = newHost();
    host.addController(controllerOf(host, '', 'hostUpdate'));
    connect(host);
    await host.updateComplete;
    expect(host.log.slice(1)).to.deep.equal(['willUpdate', 'hostUpdate', 'updateFailed']);
  });

  for (const hook of ['hostConnected', 'hostUpdated', 'hostDisconnected'])
    it(`calls the other controllers where ${hook} of one throws`, async () => {
      const host = newHost();
      host.addController(controllerOf(host, 'broken ', hook));
      host.addController(controllerOf(host));
      connect(host);
      await host.updateComplete;
      host.remove();
      expect(host.log.filter((line) => line.endsWith('Failed'))).to.deep.equal([
        'controllerFailed',
      ]);
      for (const told of ['hostConnected', 'hostUpdate', 'hostUpdated', 'hostDisconnected'])
        expect(host.log).to.include(told);
      expect(host.reasons.map(String)).to.deep.equal([`Error: ${hook}`]);
    });
});
