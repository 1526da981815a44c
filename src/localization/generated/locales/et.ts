
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Hõlmatud riigid`,
'empty': `Artiklit veel ei ole.`,
'error': `Artiklit ei saa praegu kuvada.`,
'error-gone': `Seda artiklit enam siin ei ole.`,
'error-kept': `Laadimine ebaõnnestus. Artikkel kuvatakse endisel kujul.`,
'error-lasting': `Artiklit ei saa kuvada.`,
'error-offline': `Internetiühendus puudub.`,
'error-timeout': `Artikli laadimine võtab liiga kaua aega.`,
'language-changed': str`Artikli keel on nüüd ${0}`,
'languages': `Saadaval keeltes`,
'links': `Lisateave`,
'list-added': str`Lisaks kuvatud artikleid: ${0}`,
'list-empty': `Uudiseid veel ei ole.`,
'list-empty-filter': str`Uudiseid ei leitud: ${0}`,
'list-error': `Uudiseid ei saa praegu kuvada.`,
'list-loading': `Uudiste laadimine`,
'list-more': `Rohkem uudiseid`,
'list-name': `Uudised`,
'loading': `Artikli laadimine`,
'more-few': str`${0} veel`,
'more-items': str`${0} veel`,
'more-many': str`${0} veel`,
'more-one': str`${0} veel`,
'more-other': str`${0} veel`,
'more-two': str`${0} veel`,
'more-zero': str`${0} veel`,
'retry': `Proovi uuesti`,
'share': `Jaga`,
'share-address': `Kopeerige see aadress`,
'share-close': `Sulge`,
'share-copied': `Link on kopeeritud`,
'share-copy': `Kopeeri link`,
'share-email': `E-post`,
'share-mastodon-continue': `Jätka`,
'share-mastodon-invalid': `Sisestage serveri nimi, näiteks mastodon.social`,
'share-mastodon-server': `Teie Mastodoni server`,
'share-native': `Muud rakendused`,
'share-new-tab': `avaneb uuel vahelehel`,
'share-title': `Jaga seda artiklit`,
'topics': `Teemad`,
    };
  