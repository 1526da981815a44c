
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Zemlje u članku`,
'empty': `Još nema članka.`,
'error': `Članak se trenutno ne može prikazati.`,
'error-gone': `Ovaj članak više nije dostupan.`,
'error-kept': `Učitavanje nije uspjelo. Članak je i dalje prikazan kao prije.`,
'error-lasting': `Članak se ne može prikazati.`,
'error-offline': `Niste povezani na internet.`,
'error-timeout': `Učitavanje članka traje predugo.`,
'language-changed': str`Jezik članka sada je ${0}`,
'languages': `Dostupni jezici`,
'links': `Više informacija`,
'list-added': str`Prikazano još članaka: ${0}`,
'list-empty': `Još nema vijesti.`,
'list-empty-filter': str`Nema pronađenih vijesti: ${0}`,
'list-error': `Vijesti se trenutno ne mogu prikazati.`,
'list-loading': `Učitavanje vijesti`,
'list-more': `Još vijesti`,
'list-name': `Vijesti`,
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
'share-email': `E-pošta`,
'share-mastodon-continue': `Nastavi`,
'share-mastodon-invalid': `Upišite naziv servera, na primjer mastodon.social`,
'share-mastodon-server': `Vaš server na Mastodonu`,
'share-native': `Druge aplikacije`,
'share-new-tab': `otvara se u novoj kartici`,
'share-title': `Podijelite ovaj članak`,
'topics': `Teme`,
    };
  