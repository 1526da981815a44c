
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Țări vizate`,
'empty': `Nu există încă niciun articol.`,
'error': `Articolul nu poate fi afișat în acest moment.`,
'error-gone': `Acest articol nu mai este disponibil.`,
'error-kept': `Încărcarea nu a reușit. Articolul este afișat în continuare ca înainte.`,
'error-lasting': `Articolul nu poate fi afișat.`,
'error-offline': `Nu aveți conexiune la internet.`,
'error-timeout': `Încărcarea articolului durează prea mult.`,
'language-changed': str`Acum în ${0}`,
'languages': `Citiți în`,
'links': `Mai multe informații`,
'list-added': str`Alte articole afișate: ${0}`,
'list-empty': `Nu există încă știri.`,
'list-empty-filter': str`Nu s-au găsit știri: ${0}`,
'list-error': `Știrile nu pot fi afișate momentan.`,
'list-loading': `Se încarcă știrile`,
'list-more': `Mai multe știri`,
'list-name': `Știri`,
'loading': `Se încarcă articolul`,
'more-few': str`încă ${0}`,
'more-items': str`încă ${0}`,
'more-many': str`încă ${0}`,
'more-one': str`încă ${0}`,
'more-other': str`încă ${0}`,
'more-two': str`încă ${0}`,
'more-zero': str`încă ${0}`,
'retry': `Încercați din nou`,
'share': `Distribuiți`,
'share-address': `Copiați această adresă`,
'share-close': `Închideți`,
'share-copied': `Link copiat`,
'share-copy': `Copiați linkul`,
'share-email': `E-mail`,
'share-mastodon-continue': `Continuați`,
'share-mastodon-invalid': `Introduceți numele unui server, de exemplu mastodon.social`,
'share-mastodon-server': `Serverul dumneavoastră Mastodon`,
'share-native': `Alte aplicații`,
'share-new-tab': `se deschide într-o filă nouă`,
'share-title': `Distribuiți acest articol`,
'topics': `Subiecte`,
    };
  