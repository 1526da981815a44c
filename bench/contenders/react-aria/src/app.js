// React with the tag group, the menu and the popover of react-aria-components.
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { Button } from 'react-aria-components/Button';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Label } from 'react-aria-components/Label';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { formatDate } from '../../common/article.js';
import { mountCards } from '../../common/mount-cards.js';

const Tags = ({ label, items, id }) =>
  h(
    TagGroup,
    null,
    h(Label, { className: 'label' }, label),
    h(TagList, { items }, (item) => h(Tag, { id: item[id], textValue: item.name }, item.name)),
  );

const Links = ({ label, links }) => [
  h('span', { className: 'label', key: 'label' }, label),
  h(
    'ul',
    { key: 'links' },
    links.map(({ href, label, lang }) => h('li', { key: href }, h('a', { href, lang }, label))),
  ),
];

const Share = ({ label, services }) =>
  h(
    'div',
    { className: 'share' },
    h(
      MenuTrigger,
      null,
      h(Button, null, label),
      h(
        Popover,
        null,
        h(Menu, { items: services }, ({ href, label }) =>
          h(MenuItem, { href, target: '_blank', textValue: label }, label),
        ),
      ),
    ),
  );

const Card = ({ article }) =>
  h(
    'article',
    { className: 'card', lang: article.lang, dir: article.dir },
    h('h2', null, h('a', { href: article.url }, article.title)),
    h('time', { dateTime: article.date }, formatDate(article.date, article.lang)),
    h('p', null, article.summary),
    h(Tags, { label: article.strings.countries, items: article.countries, id: 'code' }),
    h(Tags, { label: article.strings.topics, items: article.topics, id: 'id' }),
    h(Links, { label: article.strings.more, links: article.links }),
    h(Links, { label: article.strings.readIn, links: article.languages }),
    h(Share, { label: article.strings.share, services: article.share }),
  );

mountCards((host, article) => {
  const root = createRoot(host);
  root.render(h(I18nProvider, { locale: article.lang }, h(Card, { article })));
  return () => root.unmount();
});
