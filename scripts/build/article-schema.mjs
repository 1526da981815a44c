// @ts-check
// The JSON Schema of the article's JSON, from the schema in the sources.
import { runnerImport } from 'vite';

/** @import { Plugin } from 'vite' */

const FILE = 'article.schema.json';

/**
 * @param {string} module that exports `articleJsonSchema()`
 * @returns {Plugin}
 */
export const articleSchema = (module) => ({
  name: 'article-schema',
  async generateBundle() {
    const { module: schema } = await runnerImport(module, { configFile: false, logLevel: 'warn' });
    const { articleJsonSchema } = /** @type {{ articleJsonSchema: () => object }} */ (schema);
    const source = `${JSON.stringify(articleJsonSchema(), null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: FILE, source });
  },
});
