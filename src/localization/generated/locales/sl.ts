
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Zajete države`,
'empty': `Članka še ni.`,
'error': `Članka trenutno ni mogoče prikazati.`,
'error-gone': `Tega članka ni več tukaj.`,
'error-kept': `Nalaganje ni uspelo. Članek je še vedno prikazan kot prej.`,
'error-lasting': `Članka ni mogoče prikazati.`,
'error-offline': `Ni internetne povezave.`,
'error-timeout': `Nalaganje članka traja predolgo.`,
'language-changed': str`Jezik članka je zdaj ${0}`,
'languages': `Razpoložljivi jeziki`,
'links': `Več informacij`,
'list-added': str`Število dodatno prikazanih člankov: ${0}`,
'list-empty': `Novic še ni.`,
'list-empty-filter': str`Ni najdenih novic: ${0}`,
'list-error': `Novic trenutno ni mogoče prikazati.`,
'list-loading': `Nalaganje novic`,
'list-more': `Več novic`,
'list-name': `Novice`,
'loading': `Nalaganje članka`,
'more-few': str`${0} druge`,
'more-items': str`še ${0}`,
'more-many': str`${0} drugih`,
'more-one': str`${0} druga`,
'more-other': str`${0} drugih`,
'more-two': str`${0} drugi`,
'more-zero': str`${0} drugih`,
'retry': `Poskusi znova`,
'share': `Deli`,
'share-address': `Kopirajte ta spletni naslov`,
'share-close': `Zapri`,
'share-copied': `Povezava kopirana`,
'share-copy': `Kopiraj povezavo`,
'share-email': `E-pošta`,
'share-mastodon-continue': `Nadaljuj`,
'share-mastodon-invalid': `Vnesite ime strežnika, na primer mastodon.social`,
'share-mastodon-server': `Vaš strežnik Mastodon`,
'share-native': `Druge aplikacije`,
'share-new-tab': `odpre se v novem zavihku`,
'share-title': `Deli ta članek`,
'topics': `Teme`,
    };
  