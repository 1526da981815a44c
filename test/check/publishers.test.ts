// Real documents of publishers: each becomes its complete article, or the console says why not.
import { expect } from '@open-wc/testing';
import { NewsCardError } from '../../src/article/news-card-error.js';
import { readDocument } from '../../src/check/read-document.js';
import { explainFailure } from '../../src/lazy/failure-messages/failure-messages.js';
import * as recognition from '../../src/lazy/recognition/recognition.js';
import { cases, refusals } from './publishers.js';

const load = async (file: string): Promise<string> => {
  const response = await fetch(new URL(`../fixtures/sources/publishers/${file}`, import.meta.url));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.text();
};

describe('documents as publishers have them', () => {
  for (const { file, url, article, says = [], requests = [] } of cases)
    for (const lang of ['fr', 'en', 'ar'])
      it(`${file}, for a reader of ${lang}`, async () => {
        const asked: string[] = [];
        const read = await readDocument(await load(file), {
          url,
          lang,
          loadJson(target) {
            asked.push(target);
            return Promise.reject(new Error('404'));
          },
        });
        expect(read.article).to.deep.equal(article ?? null);
        const lines = read.failure
          ? [read.failure]
          : read.problems.map(
              ({ path, expected, received }) => `${path}: expected ${expected}, got ${received}`,
            );
        expect(lines, lines.join('\n')).to.have.length(says.length);
        for (const words of says)
          expect(
            lines.some((line) => words.test(line)),
            `${words.source} in ${lines.join('\n')}`,
          ).to.be.true;
        expect(asked).to.deep.equal(requests);
      });

  for (const [file, status, says] of refusals)
    it(`${file}: the console quotes the server`, async () => {
      const error = new NewsCardError('http', 'https://pub.example/a', status);
      error.received = await load(file);
      expect(explainFailure(error, recognition)).to.match(says);
    });

  it('are all listed in publishers.ts', () => {
    expect(cases.length + refusals.length).to.equal(62);
  });
});
