
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Tíortha lena mbaineann`,
'empty': `Níl aon alt ann fós.`,
'error': `Ní féidir an t-alt a thaispeáint faoi láthair.`,
'error-gone': `Níl an t-alt seo ar fáil a thuilleadh.`,
'error-kept': `Níorbh fhéidir é a lódáil. Tá an t-alt mar a bhí.`,
'error-lasting': `Ní féidir an t-alt a thaispeáint.`,
'error-offline': `Tá tú as líne.`,
'error-timeout': `Tá sé ag tógáil rófhada an t-alt a lódáil.`,
'language-changed': str`Teanga an ailt anois: ${0}`,
'languages': `Teangacha atá ar fáil`,
'links': `Tuilleadh eolais`,
'list-added': str`Ailt bhreise ar taispeáint: ${0}`,
'list-empty': `Níl aon nuacht ann fós.`,
'list-empty-filter': str`Níor aimsíodh aon nuacht: ${0}`,
'list-error': `Ní féidir an nuacht a thaispeáint faoi láthair.`,
'list-loading': `An nuacht á lódáil`,
'list-more': `Tuilleadh nuachta`,
'list-name': `Nuacht`,
'loading': `An t-alt á lódáil`,
'more-few': str`${0} eile`,
'more-items': str`${0} eile`,
'more-many': str`${0} eile`,
'more-one': str`${0} eile`,
'more-other': str`${0} eile`,
'more-two': str`${0} eile`,
'more-zero': str`${0} eile`,
'retry': `Bain triail eile as`,
'share': `Comhroinn`,
'share-address': `Cóipeáil an seoladh seo`,
'share-close': `Dún`,
'share-copied': `Cóipeáladh an nasc`,
'share-copy': `Cóipeáil an nasc`,
'share-email': `Ríomhphost`,
'share-mastodon-continue': `Lean ar aghaidh`,
'share-mastodon-invalid': `Cuir isteach ainm freastalaí, mar shampla mastodon.social`,
'share-mastodon-server': `Do fhreastalaí Mastodon`,
'share-native': `Aipeanna eile`,
'share-new-tab': `osclaítear i gcluaisín nua é`,
'share-title': `Comhroinn an t-alt seo`,
'topics': `Ábhair`,
    };
  