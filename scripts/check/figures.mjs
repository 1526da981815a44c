// @ts-check
// Which sizes, times and shares a document tells, and which of them have neither a source nor a date and a command.

const UNIT = '(?:[kKMG]B|bytes|µs|ms|s|min|minutes?|seconds?|hours?|days?|weeks?|%)';
const FIGURE = new RegExp(`(?<![\\w#.-])\\d[\\d .,]*${UNIT}(?![\\w-])`);

const DATE = /\b20\d\d-\d\d-\d\d\b/;
/** A decision stays as it was made: a command of today would tell other figures. */
const DECIDED = /_Decided on .*figures are of that day\._/;
const COMMAND = /`(?:npm run|node|npx|du) /;

/** @param {string} text @returns {string[]} its parts by headings, without code and without tables of the manifest */
const partsOf = (text) =>
  text
    .replaceAll(/^ *(```|~~~).*?^ *\1$/gms, '')
    .replaceAll(/<!-- (api:[\w-]+) -->.*?<!-- \/\1 -->/gs, '')
    .split(/^##+ /m);

/**
 * The lines of a document with a figure that nothing proves.
 *
 * @param {string} text Markdown
 * @param {RegExp[]} [known] each with one figure, whose source is known
 * @returns {string[]}
 */
export const unprovenFigures = (text, known = []) =>
  partsOf(text)
    .filter((part) => !(DATE.test(part) && (COMMAND.test(part) || DECIDED.test(part))))
    .flatMap((part) => known.reduce((rest, pattern) => rest.replace(pattern, ''), part).split('\n'))
    .filter((line) => FIGURE.test(line));

/**
 * The figures with a source that say something else than this. Documents round: a twentieth is let pass.
 *
 * @param {string} text Markdown
 * @param {[RegExp, () => number][]} known
 * @returns {string[]}
 */
export const wrongFigures = (text, known) =>
  known.flatMap(([pattern, value]) => {
    const told = Number(pattern.exec(text)?.[1]);
    return Math.abs(told / value() - 1) <= 0.05
      ? []
      : [`says ${told}, not ${value()}: ${pattern.source}`];
  });
