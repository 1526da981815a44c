// The tasks of a page's main thread in a Chrome trace, with the self time of each.

/** Process and thread of the last page committed under `origin`, and when its visit began. */
export function mainThreadOf(events, origin) {
  const committed = events.findLast(
    ({ name, args }) => name === 'FrameCommittedInBrowser' && args.data.url.startsWith(origin),
  );
  const pid = committed.args.data.processId ?? committed.pid;
  const { tid } = events.find(
    ({ name, pid: process, args }) =>
      name === 'thread_name' && process === pid && args.name === 'CrRendererMain',
  );
  const starts = events.filter(
    ({ name, pid: process }) => name === 'navigationStart' && process === pid,
  );
  const start =
    starts.findLast(({ args }) => args.data?.documentLoaderURL?.startsWith(origin)) ??
    starts.at(-1);
  return { pid, tid, start: start.ts };
}

/** Complete events of the thread, in order, each with `self` besides `dur` (microseconds). */
export function tasksOf(events, { pid, tid }, { from, to }) {
  const tasks = events
    .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X')
    .filter(({ ts }) => ts >= from && ts <= to)
    .map((event) => ({ ...event, dur: event.dur ?? 0, self: event.dur ?? 0 }))
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const open = [];
  for (const task of tasks) {
    while (open.length && open.at(-1).ts + open.at(-1).dur <= task.ts) open.pop();
    if (open.length) open.at(-1).self -= task.dur;
    task.depth = open.length;
    open.push(task);
  }
  return tasks;
}

const groups = [
  ['garbage', /GC|Scavenger|MarkCompact/],
  ['parse HTML', /^ParseHTML/],
  ['parse CSS', /^ParseAuthorStyleSheet|^CSSParser/],
  ['compile', /^v8\.(compile|parse|produceCache|produceModuleCache)|^V8\.?Compile/i],
  [
    'style',
    /^(UpdateLayoutTree|ScheduleStyleRecalculation|StyleRecalc|RecalculateStyles|InvalidateLayout)/,
  ],
  ['layout', /^(Layout|LayoutInvalidation|LocalFrameView|UpdateLayout)$/],
  [
    'paint',
    /^(PrePaint|Paint|Layerize|Commit|UpdateLayer|CompositeLayers|UpdateLayerTree|Decode|Raster)/,
  ],
  [
    'script',
    /^(EvaluateScript|v8\.|V8\.|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame|EventDispatch|FireIdleCallback|XHR|Function)/,
  ],
];

export const groupOf = (name) => groups.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
