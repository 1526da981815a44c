
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Omfattede lande`,
'empty': `Der er endnu ingen artikel.`,
'error': `Artiklen kan ikke vises i øjeblikket.`,
'error-gone': `Artiklen findes ikke længere her.`,
'error-kept': `Indlæsningen mislykkedes. Artiklen vises uændret.`,
'error-lasting': `Artiklen kan ikke vises.`,
'error-offline': `Du er offline.`,
'error-timeout': `Det tager for lang tid at indlæse artiklen.`,
'language-changed': str`Nu på ${0}`,
'languages': `Læs på`,
'links': `Yderligere oplysninger`,
'list-added': str`Flere artikler vist: ${0}`,
'list-empty': `Der er ingen nyheder endnu.`,
'list-empty-filter': str`Ingen nyheder fundet: ${0}`,
'list-error': `Nyhederne kan ikke vises i øjeblikket.`,
'list-loading': `Indlæser nyhederne`,
'list-more': `Flere nyheder`,
'list-name': `Nyheder`,
'loading': `Artiklen indlæses`,
'more-few': str`${0} flere`,
'more-items': str`${0} flere`,
'more-many': str`${0} flere`,
'more-one': str`${0} mere`,
'more-other': str`${0} flere`,
'more-two': str`${0} flere`,
'more-zero': str`${0} flere`,
'retry': `Prøv igen`,
'share': `Del`,
'share-address': `Kopiér denne adresse`,
'share-close': `Luk`,
'share-copied': `Linket er kopieret`,
'share-copy': `Kopiér link`,
'share-email': `E-mail`,
'share-mastodon-continue': `Fortsæt`,
'share-mastodon-invalid': `Angiv navnet på en server, f.eks. mastodon.social`,
'share-mastodon-server': `Din Mastodon-server`,
'share-native': `Andre apps`,
'share-new-tab': `åbner i en ny fane`,
'share-title': `Del artiklen`,
'topics': `Emner`,
    };
  