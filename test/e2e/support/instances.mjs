// Lists the elements that are alive after a garbage collection. Chromium only.

/**
 * In the page: changes the style of an element. Chromium 147 keeps removed elements whose style is out of date until the
 * style of another element is.
 */
const outdateStyle = `(() => {
  const probe = document.createElement('div');
  probe.innerHTML = '<style>[data-probe] i { color: red }</style><i></i>';
  document.body.append(probe);
  void probe.offsetHeight;
  probe.dataset.probe = '';
  void probe.offsetHeight;
  probe.remove();
})()`;

/**
 * Of a custom element. `classes()`: the class attribute of each living instance; `heap()`: bytes in use, DOM nodes,
 * listeners.
 */
export async function instancesOf(page, tag) {
  const session = await page.native.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('Performance.enable');
  const group = { objectGroup: 'instances' };
  return {
    async classes() {
      await session.send('Runtime.evaluate', { expression: outdateStyle });
      await session.send('HeapProfiler.collectGarbage');
      const { result: prototype } = await session.send('Runtime.evaluate', {
        expression: `customElements.get('${tag}').prototype`,
        ...group,
      });
      const { objects } = await session.send('Runtime.queryObjects', {
        prototypeObjectId: prototype.objectId,
        ...group,
      });
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: objects.objectId,
        functionDeclaration: 'function () { return this.map((one) => one.getAttribute("class")); }',
        returnByValue: true,
      });
      // Otherwise the result would keep the elements alive.
      await session.send('Runtime.releaseObjectGroup', group);
      return result.value;
    },
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const { metrics } = await session.send('Performance.getMetrics');
      const metric = (name) => metrics.find((one) => one.name === name).value;
      return { bytes: usedSize, nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
    },
  };
}
