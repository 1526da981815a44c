
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Betrokken landen`,
'empty': `Er is nog geen artikel.`,
'error': `Het artikel kan op dit moment niet worden getoond.`,
'error-gone': `Dit artikel is niet meer beschikbaar.`,
'error-kept': `Laden is niet gelukt. Het artikel blijft zichtbaar zoals het was.`,
'error-lasting': `Het artikel kan niet worden getoond.`,
'error-offline': `U bent offline.`,
'error-timeout': `Het laden van het artikel duurt te lang.`,
'language-changed': str`Nu in het ${0}`,
'languages': `Lezen in`,
'links': `Meer informatie`,
'list-added': str`Extra artikelen getoond: ${0}`,
'list-empty': `Er is nog geen nieuws.`,
'list-empty-filter': str`Geen nieuws gevonden: ${0}`,
'list-error': `Het nieuws kan op dit moment niet worden getoond.`,
'list-loading': `Nieuws wordt geladen`,
'list-more': `Meer nieuws`,
'list-name': `Nieuws`,
'loading': `Het artikel wordt geladen`,
'more-few': str`${0} andere`,
'more-items': str`nog ${0}`,
'more-many': str`${0} andere`,
'more-one': str`${0} ander`,
'more-other': str`${0} andere`,
'more-two': str`${0} andere`,
'more-zero': str`${0} andere`,
'retry': `Opnieuw proberen`,
'share': `Delen`,
'share-address': `Kopieer dit adres`,
'share-close': `Sluiten`,
'share-copied': `Link gekopieerd`,
'share-copy': `Link kopiëren`,
'share-email': `E-mail`,
'share-mastodon-continue': `Doorgaan`,
'share-mastodon-invalid': `Voer de naam van een server in, zoals mastodon.social`,
'share-mastodon-server': `Uw Mastodon-server`,
'share-native': `Andere apps`,
'share-new-tab': `opent in een nieuw tabblad`,
'share-title': `Dit artikel delen`,
'topics': `Onderwerpen`,
    };
  