// A real clipboard: what an editor of news copies from a page, with the keys of the keyboard. Chromium only.

/** In a page of its own: shows a line as text or as markup, and selects it. */
const show = (line, place) => {
  document.body.innerHTML = '';
  if (place === 'text') {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.value = line;
    field.select();
    return;
  }
  const box = document.body.appendChild(document.createElement('div'));
  // As code in a page of documentation, and as the element that the code defines.
  if (place === 'listing')
    box
      .appendChild(document.createElement('pre'))
      .appendChild(document.createElement('code')).textContent = line;
  else box.innerHTML = line;
  getSelection().selectAllChildren(box);
};

/**
 * Copies a line: as plain `text`, from a `listing` of code, or `rich`, from a page where it is markup.
 *
 * @param page a page of the driver's, anything but the editor's
 */
export async function copy(page, line, place) {
  await page.native.bringToFront();
  await page.evaluate(show, line, place);
  await press(page, 'c', 'Copy');
}

/** Pastes where the caret is, formatted, or as plain text (Ctrl+Shift+V). */
export async function paste(page, { plain = false } = {}) {
  await page.native.bringToFront();
  await press(page, 'v', plain ? 'PasteAndMatchStyle' : 'Paste', plain ? ['Shift'] : []);
}

/** The keys, and the command that a browser with a window has for them. */
async function press({ native: { keyboard } }, key, command, more = []) {
  const held = ['Control', ...more];
  for (const name of held) await keyboard.down(name);
  await keyboard.press(key, { commands: [command] });
  for (const name of held) await keyboard.up(name);
}
