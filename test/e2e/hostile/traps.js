/* global window, history */
// Counts the code that hostile strings run. A classic script, so that the counters exist before all other scripts.
const ran = [];
for (const name of ['pwn', 'alert', 'confirm', 'prompt', 'print', 'open'])
  window[name] = (...values) => void ran.push(`${name}(${values.join()})`);
// Several vectors call these functions instead.
for (const name of ['pushState', 'replaceState']) history[name] = () => void ran.push(name);
window.ran = ran;
