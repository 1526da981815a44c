
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Zemlje u članku`,
'empty': `Još nema članka.`,
'error': `Članak trenutno ne može da se prikaže.`,
'error-gone': `Ovaj članak više nije dostupan.`,
'error-kept': `Učitavanje nije uspjelo. Članak je i dalje prikazan kao prije.`,
'error-lasting': `Članak ne može da se prikaže.`,
'error-offline': `Niste povezani na internet.`,
'error-timeout': `Učitavanje članka traje predugo.`,
'language-changed': str`Jezik članka sada je ${0}`,
'languages': `Dostupni jezici`,
'links': `Više informacija`,
'list-added': str`Prikazano još članaka: ${0}`,
'list-empty': `Još nema vesti.`,
'list-empty-filter': str`Nema pronađenih vesti: ${0}`,
'list-error': `Vesti trenutno ne mogu da se prikažu.`,
'list-loading': `Učitavanje vesti`,
'list-more': `Još vesti`,
'list-name': `Vesti`,
'loading': `Učitavanje članka`,
'more-few': str`${0} druge`,
'more-items': str`još ${0}`,
'more-many': str`${0} drugih`,
'more-one': str`${0} druga`,
'more-other': str`${0} drugih`,
'more-two': str`${0} drugih`,
'more-zero': str`${0} drugih`,
'retry': `Pokušaj ponovo`,
'share': `Podijeli`,
'share-address': `Kopirajte ovu adresu`,
'share-close': `Zatvori`,
'share-copied': `Link je kopiran`,
'share-copy': `Kopiraj link`,
'share-email': `Imejl`,
'share-mastodon-continue': `Nastavi`,
'share-mastodon-invalid': `Unesite naziv servera, na primjer mastodon.social`,
'share-mastodon-server': `Vaš Mastodon server`,
'share-native': `Druge aplikacije`,
'share-new-tab': `otvara se na novoj kartici`,
'share-title': `Podijelite ovaj članak`,
'topics': `Teme`,
    };
  