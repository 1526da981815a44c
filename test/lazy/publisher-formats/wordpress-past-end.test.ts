import { expect } from '@open-wc/testing';
import { NewsCardError } from '../../../src/article/news-card-error.js';
import { isPastEnd } from '../../../src/lazy/publisher-formats/wordpress/wordpress-pages.js';

const failure = (status: number | undefined, received: unknown) => {
  const error = new NewsCardError(status ? 'http' : 'network', 'https://portal.example/', status);
  error.received = received;
  return error;
};

/** The answer of `WP_REST_Posts_Controller::get_items`. */
const answer = JSON.stringify({
  code: 'rest_post_invalid_page_number',
  message: 'The page number requested is larger than the number of pages available.',
  data: { status: 400 },
});

describe('the page after the last', () => {
  it('is recognised by WordPress’s error code', async () => {
    expect(await isPastEnd(failure(400, Promise.resolve(answer)))).to.be.true;
    expect(await isPastEnd(failure(400, answer))).to.be.true;
  });

  it('is not recognised in other failures', async () => {
    for (const error of [
      failure(404, answer),
      failure(undefined, answer),
      failure(400, undefined),
      failure(400, Promise.resolve('{"code":"rest_invalid_param"}')),
      failure(400, Promise.reject(new Error('broken off'))),
    ])
      expect(await isPastEnd(error)).to.be.false;
  });
});
