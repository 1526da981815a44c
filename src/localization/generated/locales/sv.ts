
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Berörda länder`,
'empty': `Det finns ingen artikel än.`,
'error': `Artikeln kan inte visas just nu.`,
'error-gone': `Artikeln finns inte längre kvar.`,
'error-kept': `Inläsningen misslyckades. Artikeln visas som den var.`,
'error-lasting': `Artikeln kan inte visas.`,
'error-offline': `Du är offline.`,
'error-timeout': `Det tar för lång tid att läsa in artikeln.`,
'language-changed': str`Nu på ${0}`,
'languages': `Läs på`,
'links': `Mer information`,
'list-added': str`Ytterligare artiklar som visas: ${0}`,
'list-empty': `Det finns inga nyheter ännu.`,
'list-empty-filter': str`Inga nyheter hittades: ${0}`,
'list-error': `Nyheterna kan inte visas just nu.`,
'list-loading': `Nyheterna laddas`,
'list-more': `Fler nyheter`,
'list-name': `Nyheter`,
'loading': `Artikeln läses in`,
'more-few': str`${0} till`,
'more-items': str`${0} till`,
'more-many': str`${0} till`,
'more-one': str`${0} till`,
'more-other': str`${0} till`,
'more-two': str`${0} till`,
'more-zero': str`${0} till`,
'retry': `Försök igen`,
'share': `Dela`,
'share-address': `Kopiera den här adressen`,
'share-close': `Stäng`,
'share-copied': `Länken har kopierats`,
'share-copy': `Kopiera länk`,
'share-email': `E-post`,
'share-mastodon-continue': `Fortsätt`,
'share-mastodon-invalid': `Ange namnet på en server, till exempel mastodon.social`,
'share-mastodon-server': `Din Mastodon-server`,
'share-native': `Andra appar`,
'share-new-tab': `öppnas i en ny flik`,
'share-title': `Dela artikeln`,
'topics': `Ämnen`,
    };
  