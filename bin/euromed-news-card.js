#!/usr/bin/env node
// @ts-check
// Commands for publishers, each in its own module.
const commands = /** @type {const} */ (['bundle', 'check', 'oembed', 'render', 'snippet']);

const usage = `Usage: euromed-news-card check [options] URL-or-file …
  Reads documents as the card does, and says what is missing or dropped and why.
       euromed-news-card bundle [options] -o FILE FEED …
  Makes one document of feeds that browsers may not read, for a job that runs now and then.
       euromed-news-card oembed --embed URL [options] URL-or-file …
  Writes the files by which WordPress makes a card of an article's pasted address.
       euromed-news-card render [options] URL-or-file
  Prints an article as a card in HTML, complete before any script.
       euromed-news-card snippet [options] URL
  Prints the line to be pasted for an article, for each kind of page and editor.`;

const [name = '', ...args] = process.argv.slice(2);

if (name === '--help' || name === 'help') console.log(usage);
else if (!commands.some((command) => command === name)) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const { run } = await import(`./commands/${name}.js`);
  process.exitCode = await run(args);
}
