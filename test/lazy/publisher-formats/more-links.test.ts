import { expect } from '@open-wc/testing';
import { splitMoreLinks } from '../../../src/lazy/publisher-formats/shared/more-links.js';

const links =
  '<p><a href="https://a.example/?x=1&amp;y=2">A &amp; B</a></p>\n<ul><li><a href=\'/c\'>C</a></li></ul>';
const found = [
  { title: 'A & B', url: 'https://a.example/?x=1&y=2' },
  { title: 'C', url: '/c' },
];

describe('splitMoreLinks', () => {
  const headings = [
    '<p><strong>Pour plus d’informations</strong></p>',
    '<h3 class="x">For more information:</h3>',
    '<p>لمزيد من المعلومات</p>',
    '<h2>Weitere Informationen</h2>',
    '<p>Más información</p>',
    '<p><b>Pour plus d&#8217;informations&nbsp;:</b><br>',
  ];
  for (const heading of headings) {
    it(`splits off the links after ${heading}`, () => {
      expect(splitMoreLinks(`<p>Text</p>\n${heading}\n${links}\n`)).to.deep.equal({
        bodyHtml: '<p>Text</p>',
        links: found,
      });
    });
  }

  const whole = [
    '<p>Text</p>',
    `<p>Text</p>${links}`,
    `<p>For more information</p>${links}<p>And a last paragraph.</p>`,
    `<p>For more information</p><img src="a.jpg">${links}`,
    '<p>For more information</p><p>Write to us.</p>',
    '<p>For more information, see <a href="/a">A</a></p>',
    '',
  ];
  for (const html of whole) {
    it(`does not split ${JSON.stringify(html.slice(0, 60))}`, () => {
      expect(splitMoreLinks(html)).to.deep.equal({ bodyHtml: html, links: [] });
    });
  }
});
