/* global window, location -- the editor’s page */
/**
 * Edits both blocks: fields, and the card itself as a preview in the editor's canvas. The post keeps a link, which stays
 * when the plugin goes. Written as browsers run it.
 */
(function (wp) {
  const { createElement: el, useEffect, useRef, useState, Fragment } = wp.element;
  const { __ } = wp.i18n;
  const { BlockControls, InspectorControls, useBlockProps } = wp.blockEditor;
  const {
    Button,
    PanelBody,
    Placeholder,
    SelectControl,
    TextControl,
    ToolbarButton,
    ToolbarGroup,
  } = wp.components;
  const site = window.euromedNewsCardEditor;

  /** Options that newer releases of WordPress require. */
  const controlLooks = { __next40pxDefaultSize: true, __nextHasNoMarginBottom: true };

  const languageName = (tag) => {
    try {
      return new Intl.DisplayNames([tag], { type: 'language' }).of(tag);
    } catch {
      return tag;
    }
  };

  const languages = () => [
    { value: '', label: __('The page’s language', 'euromed-news-card') },
    ...site.languages.map((value) => ({ value, label: languageName(value) })),
  ];

  const layouts = () => [
    { value: '', label: __('The usual one', 'euromed-news-card') },
    { value: 'auto', label: __('Whole', 'euromed-news-card') },
    { value: 'compact', label: __('Compact', 'euromed-news-card') },
    { value: 'teaser', label: __('Teaser', 'euromed-news-card') },
    { value: 'headline', label: __('Headline', 'euromed-news-card') },
    { value: 'featured', label: __('Featured', 'euromed-news-card') },
  ];

  /** A block's tag, its texts, and its attributes besides those of both blocks. */
  const kinds = {
    'euromed-news-card/card': {
      tag: 'euromed-news-card',
      more: [],
      label: () => __('EuroMed news card', 'euromed-news-card'),
      instructions: () =>
        __('Paste the address of an article: its page, or its document.', 'euromed-news-card'),
    },
    'euromed-news-card/list': {
      tag: 'euromed-news-list',
      more: ['count', 'heading', 'country'],
      label: () => __('EuroMed news list', 'euromed-news-card'),
      instructions: () => __('Paste the address of a feed.', 'euromed-news-card'),
    },
  };

  const isAddress = (text) =>
    text.split(/\s+/).every((word) => /^(https?:\/\/[^/]|\/(?!\/))/i.test(word));

  /** Loads the card's script in the preview's document, which may be that of a frame. */
  function loadScript(document) {
    const id = 'euromed-news-card-script';
    if (document.getElementById(id)) {
      return;
    }
    const script = document.createElement('script');
    script.id = id;
    script.type = 'module';
    script.src = site.script;
    document.head.append(script);
  }

  /** The content that the post keeps: an article's title and link for a card, the site's link for a list. */
  function keptOf(tag, { src }, article) {
    if (tag === 'euromed-news-list' || !article) {
      const { href, origin, hostname } = new URL(src.split(/\s+/)[0], location.href);
      return tag === 'euromed-news-list'
        ? { url: `${origin}/`, title: hostname }
        : { url: href, title: '' };
    }
    const { url, lang, dir, title } = article;
    const own = typeof title === 'string' ? { value: title } : title;
    return {
      url: url || new URL(src, location.href).href,
      title: own.value,
      titleLang: own.lang || lang || '',
      titleDir: own.dir || dir || '',
    };
  }

  function Preview({ kind, attributes, setAttributes }) {
    const { tag, more } = kind;
    const ref = useRef();
    const { src, url } = attributes;
    const settled = useRef();
    settled.current = (article) => {
      // Only for a new address, so that opening a post again does not change the post.
      if (!url) {
        setAttributes(keptOf(tag, attributes, article));
      }
    };
    useEffect(() => {
      const element = ref.current;
      loadScript(element.ownerDocument);
      const event = tag === 'euromed-news-card' ? 'euromed-load' : 'euromed-list-load';
      const handle = ({ target, article }) => {
        if (target === element) {
          settled.current(article);
        }
      };
      element.addEventListener(event, handle);
      return () => element.removeEventListener(event, handle);
    }, [tag]);
    const given = {
      src: src
        .split(/\s+/)
        .map((word) => site.relayed[word] || word)
        .join(' '),
    };
    for (const name of ['lang', 'layout', ...more]) {
      const value = attributes[name] || site.defaults[name];
      if (value) {
        given[name] = value;
      }
    }
    return el(
      'div',
      // A click in the canvas selects the block.
      { inert: '' },
      el(tag, { ...given, ref, loading: 'eager' }, el(Link, { attributes })),
    );
  }

  function Link({ attributes: { src, url, title, titleLang, titleDir } }) {
    const address = url || src.split(/\s+/)[0];
    return el(
      'a',
      { href: address, lang: titleLang || undefined, dir: titleDir || undefined },
      title || address,
    );
  }

  function AddressForm({ kind, src, onSubmit, onCancel }) {
    const [text, setText] = useState(src);
    const typed = text.trim();
    const isWrong = typed !== '' && !isAddress(typed);
    return el(
      Placeholder,
      { icon: 'admin-links', label: kind.label(), instructions: kind.instructions() },
      el(
        'form',
        {
          onSubmit: (event) => {
            event.preventDefault();
            if (typed && !isWrong) {
              onSubmit(typed);
            }
          },
        },
        el(TextControl, {
          ...controlLooks,
          label: __('Address', 'euromed-news-card'),
          value: text,
          onChange: setText,
          dir: 'ltr',
          placeholder: 'https://',
          help: isWrong ? __('An address begins with https://', 'euromed-news-card') : undefined,
        }),
        el(
          Button,
          { variant: 'primary', type: 'submit', disabled: !typed || isWrong },
          __('Show', 'euromed-news-card'),
        ),
        src &&
          el(Button, { variant: 'tertiary', onClick: onCancel }, __('Cancel', 'euromed-news-card')),
      ),
    );
  }

  function Edit({ name, attributes, setAttributes }) {
    const kind = kinds[name];
    const [isAsking, setAsking] = useState(false);
    const { src, lang, layout } = attributes;
    const change = (changed) =>
      setAttributes({ ...changed, url: '', title: '', titleLang: '', titleDir: '' });
    const isShown = src && !isAsking;
    return el(
      'div',
      useBlockProps(),
      isShown &&
        el(
          BlockControls,
          null,
          el(
            ToolbarGroup,
            null,
            el(
              ToolbarButton,
              { icon: 'edit', onClick: () => setAsking(true) },
              __('Change the address', 'euromed-news-card'),
            ),
          ),
        ),
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          { title: __('Settings', 'euromed-news-card') },
          el(SelectControl, {
            ...controlLooks,
            label: __('Language', 'euromed-news-card'),
            value: lang,
            options: languages(),
            onChange: (value) => change({ lang: value }),
          }),
          el(SelectControl, {
            ...controlLooks,
            label: __('Layout', 'euromed-news-card'),
            value: layout,
            options: layouts(),
            onChange: (value) => setAttributes({ layout: value }),
          }),
          kind.more.includes('count') &&
            el(
              Fragment,
              null,
              el(TextControl, {
                ...controlLooks,
                label: __('How many', 'euromed-news-card'),
                type: 'number',
                min: 1,
                max: 50,
                value: attributes.count,
                onChange: (value) => setAttributes({ count: value }),
              }),
              el(TextControl, {
                ...controlLooks,
                label: __('Heading', 'euromed-news-card'),
                value: attributes.heading,
                onChange: (value) => setAttributes({ heading: value }),
              }),
              el(TextControl, {
                ...controlLooks,
                label: __('Countries', 'euromed-news-card'),
                help: __(
                  'Codes with spaces between, e.g. TN MA. Only news about one of them is shown.',
                  'euromed-news-card',
                ),
                value: attributes.country,
                onChange: (value) => setAttributes({ country: value }),
              }),
            ),
        ),
      ),
      isShown
        ? el(Preview, { key: src + lang, kind, attributes, setAttributes })
        : el(AddressForm, {
            kind,
            src,
            onCancel: () => setAsking(false),
            onSubmit: (typed) => {
              setAsking(false);
              if (typed !== src) {
                change({ src: typed });
              }
            },
          }),
    );
  }

  function save({ attributes }) {
    return attributes.src ? el('div', useBlockProps.save(), el(Link, { attributes })) : null;
  }

  for (const name of Object.keys(kinds)) {
    wp.blocks.registerBlockType(name, { edit: Edit, save });
  }
})(window.wp);
