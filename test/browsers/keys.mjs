// Key presses written as 'Enter', 'a' or 'Shift+Tab'.

const modifiers = ['Alt', 'Control', 'Meta', 'Shift'];

const webDriverKeys = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Tab: '\uE004',
};

/** Splits 'Control+Shift+End' into `{ held: ['Control', 'Shift'], key: 'End' }`. */
function parseKey(text) {
  const names = text.length === 1 ? [text] : text.split('+');
  const key = names.pop();
  const unknown = names.find((name) => !modifiers.includes(name));
  if (unknown !== undefined) throw new Error(`Unknown modifier "${unknown}" in "${text}".`);
  return { held: names, key: key === 'Space' ? ' ' : key };
}

/** Presses a key through Puppeteer's keyboard. */
export async function pressWithPuppeteer(keyboard, text) {
  const { held, key } = parseKey(text);
  for (const name of held) await keyboard.down(name);
  await keyboard.press(key);
  for (const name of held.reverse()) await keyboard.up(name);
}

/** The WebDriver actions that press a key. */
export function webDriverKeyActions(text) {
  const { held, key } = parseKey(text);
  const value = (name) => {
    const found = webDriverKeys[name] ?? name;
    if ([...found].length > 1) throw new Error(`Unknown key "${name}" in "${text}".`);
    return found;
  };
  return [
    ...held.map((name) => ({ type: 'keyDown', value: value(name) })),
    { type: 'keyDown', value: value(key) },
    { type: 'keyUp', value: value(key) },
    ...held.reverse().map((name) => ({ type: 'keyUp', value: value(name) })),
  ];
}
