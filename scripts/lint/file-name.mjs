// @ts-check
// A file is named, in kebab-case, for the one thing it is about.
import { basename } from 'node:path';

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/;
const ABOUT_NOTHING = /(^|-)(utils?|helpers?|common|misc)[-.]/;

/** @type {import('eslint').Rule.RuleModule} */
export const fileName = {
  meta: { type: 'suggestion', schema: [] },
  create(context) {
    const name = basename(context.filename);
    return {
      Program(node) {
        if (!KEBAB_CASE.test(name)) context.report({ node, message: `${name} is not kebab-case` });
        if (ABOUT_NOTHING.test(name))
          context.report({ node, message: `${name} does not say what it is about` });
      },
    };
  },
};
