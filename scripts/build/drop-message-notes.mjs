// @ts-check
// Notes for translators are read from the sources; readers need not download them.
import { messageOptions } from './catalogue-messages.mjs';

/** @import { Plugin } from 'vite' */

/** @returns {Plugin} */
export const dropMessageNotes = () => ({
  name: 'drop-message-notes',
  enforce: 'pre',
  transform: {
    filter: { id: /\.ts$/, code: /\bmsg\(/ },
    handler(code, id) {
      const notes = messageOptions(id, code).filter(({ name }) => name === 'desc');
      for (const { start, end } of notes.sort((a, b) => b.start - a.start))
        code = code.slice(0, start) + code.slice(end).replace(/^\s*,/, '');
      return { code, map: null };
    },
  },
});
