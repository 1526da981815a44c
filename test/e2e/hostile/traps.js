/* global window, history */
// Counts what hostile strings run. A classic script, so that it is there before all else.
const ran = [];
for (const name of ['pwn', 'alert', 'confirm', 'prompt', 'print', 'open'])
  window[name] = (...values) => void ran.push(`${name}(${values.join()})`);
// What several of the vectors do instead.
for (const name of ['pushState', 'replaceState']) history[name] = () => void ran.push(name);
window.ran = ran;
