
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Երկրները հոդվածում`,
'empty': `Հոդված դեռ չկա։`,
'error': `Այս պահին հոդվածը հնարավոր չէ ցուցադրել։`,
'error-gone': `Այս հոդվածն այլևս հասանելի չէ։`,
'error-kept': `Չհաջողվեց բեռնել։ Հոդվածը մնում է այնպես, ինչպես կար։`,
'error-lasting': `Հոդվածը հնարավոր չէ ցուցադրել։`,
'error-offline': `Համացանցի հետ կապ չկա։`,
'error-timeout': `Հոդվածի բեռնումը չափազանց երկար է տևում։`,
'language-changed': str`Հոդվածի լեզուն այժմ՝ ${0}`,
'languages': `Հասանելի լեզուներ`,
'links': `Լրացուցիչ տեղեկություններ`,
'list-added': str`Ցուցադրվել են լրացուցիչ հոդվածներ՝ ${0}`,
'list-empty': `Դեռ լուրեր չկան։`,
'list-empty-filter': str`Լուրեր չեն գտնվել՝ ${0}`,
'list-error': `Լուրերն այս պահին հնարավոր չէ ցուցադրել։`,
'list-loading': `Լուրերը բեռնվում են`,
'list-more': `Ավելի շատ լուրեր`,
'list-name': `Լուրեր`,
'loading': `Հոդվածը բեռնվում է`,
'more-few': str`${0} այլ`,
'more-items': str`ևս ${0}`,
'more-many': str`${0} այլ`,
'more-one': str`${0} այլ`,
'more-other': str`${0} այլ`,
'more-two': str`${0} այլ`,
'more-zero': str`${0} այլ`,
'retry': `Կրկին փորձել`,
'share': `Կիսվել`,
'share-address': `Հասցե պատճենելու համար`,
'share-close': `Փակել`,
'share-copied': `Հղումը պատճենված է`,
'share-copy': `Պատճենել հղումը`,
'share-email': `Էլ. փոստ`,
'share-mastodon-continue': `Շարունակել`,
'share-mastodon-invalid': `Մուտքագրեք սերվերի անունը, օրինակ՝ mastodon.social`,
'share-mastodon-server': `Ձեր Mastodon սերվերը`,
'share-native': `Այլ հավելվածներ`,
'share-new-tab': `բացվում է նոր ներդիրում`,
'share-title': `Կիսվել այս հոդվածով`,
'topics': `Թեմաներ`,
    };
  