// Hand-written, as `floor` is: fetches a feed, shows the title and the date of each item in a box.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
:host { display: block; font-family: system-ui, sans-serif }
ul { display: grid; gap: 16px; margin: 0; padding: 0; list-style: none; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr)) }
li { padding: 12px; border: 1px solid #d5dae2; border-radius: 4px; background: #fff; color: #16191f }
h3 { margin: 0 0 8px; font-size: 1.0625em; line-height: 1.35; overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3 }
a { color: #039 }
time { color: #4c5361; font-size: 0.875em }
`);
const template = document.createElement('template');
template.innerHTML = '<li><h3><a></a></h3><time></time></li>';

customElements.define(
  'news-list',
  class extends HTMLElement {
    async connectedCallback() {
      const { items } = await (await fetch(this.getAttribute('src'))).json();
      const format = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
      const list = document.createElement('ul');
      for (const { title, url, published } of items) {
        const item = template.content.cloneNode(true);
        const link = item.querySelector('a');
        link.href = url;
        link.textContent = title;
        const time = item.querySelector('time');
        time.dateTime = published;
        time.textContent = format.format(new Date(published));
        list.append(item);
      }
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(list);
    }
  },
);
