// @ts-check
// How a change stands in CHANGELOG.md: its own words alone, for people who use the card.

/** @param {{ summary: string }} changeset */
export const getReleaseLine = async ({ summary }) => `- ${summary.trim().replaceAll('\n', '\n  ')}`;

/** What the package depends on changes nothing for its users; a fix that reaches them has words of its own. */
export const getDependencyReleaseLine = async () => '';
