// @ts-check

/**
 * @param {string} changelog
 * @param {string} version
 * @returns {string} what CHANGELOG.md says of the version
 */
export function releaseNotes(changelog, version) {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => text.split('\n', 1)[0]?.trim() === version);
  const notes = section?.slice(section.indexOf('\n')).trim();
  if (!notes) throw new Error(`CHANGELOG.md says nothing of ${version}: npm run release:version`);
  return `${notes}\n`;
}
