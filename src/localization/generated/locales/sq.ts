
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Vendet në artikull`,
'empty': `Ende nuk ka artikull.`,
'error': `Artikulli nuk mund të shfaqet për momentin.`,
'error-gone': `Ky artikull nuk gjendet më këtu.`,
'error-kept': `Ngarkimi dështoi. Artikulli mbetet ashtu siç ishte.`,
'error-lasting': `Artikulli nuk mund të shfaqet.`,
'error-offline': `Nuk ka lidhje me internetin.`,
'error-timeout': `Ngarkimi i artikullit po zgjat shumë.`,
'language-changed': str`Gjuha e artikullit tani: ${0}`,
'languages': `Gjuhët në dispozicion`,
'links': `Më shumë informacion`,
'list-added': str`Artikuj të tjerë të shfaqur: ${0}`,
'list-empty': `Ende nuk ka lajme.`,
'list-empty-filter': str`Nuk u gjetën lajme: ${0}`,
'list-error': `Lajmet nuk mund të shfaqen për momentin.`,
'list-loading': `Po ngarkohen lajmet`,
'list-more': `Më shumë lajme`,
'list-name': `Lajme`,
'loading': `Po ngarkohet artikulli`,
'more-few': str`${0} të tjera`,
'more-items': str`edhe ${0}`,
'more-many': str`${0} të tjera`,
'more-one': str`${0} tjetër`,
'more-other': str`${0} të tjera`,
'more-two': str`${0} të tjera`,
'more-zero': str`${0} të tjera`,
'retry': `Provo përsëri`,
'share': `Shpërndaj`,
'share-address': `Kopjoni këtë adresë`,
'share-close': `Mbyll`,
'share-copied': `Lidhja u kopjua`,
'share-copy': `Kopjo lidhjen`,
'share-email': `Email`,
'share-mastodon-continue': `Vazhdo`,
'share-mastodon-invalid': `Shkruani emrin e një serveri, për shembull mastodon.social`,
'share-mastodon-server': `Serveri juaj në Mastodon`,
'share-native': `Aplikacione të tjera`,
'share-new-tab': `hapet në një skedë të re`,
'share-title': `Shpërndani këtë artikull`,
'topics': `Tema`,
    };
  