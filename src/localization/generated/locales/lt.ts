
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Aptariamos šalys`,
'empty': `Straipsnio dar nėra.`,
'error': `Šiuo metu straipsnio parodyti negalima.`,
'error-gone': `Šio straipsnio čia nebėra.`,
'error-kept': `Nepavyko įkelti. Straipsnis rodomas toks, koks buvo.`,
'error-lasting': `Straipsnio parodyti negalima.`,
'error-offline': `Nėra interneto ryšio.`,
'error-timeout': `Straipsnis įkeliamas per ilgai.`,
'language-changed': str`Straipsnio kalba dabar ${0}`,
'languages': `Galimos kalbos`,
'links': `Daugiau informacijos`,
'list-added': str`Papildomai rodoma straipsnių: ${0}`,
'list-empty': `Naujienų dar nėra.`,
'list-empty-filter': str`Naujienų nerasta: ${0}`,
'list-error': `Naujienų šiuo metu parodyti negalima.`,
'list-loading': `Įkeliamos naujienos`,
'list-more': `Daugiau naujienų`,
'list-name': `Naujienos`,
'loading': `Straipsnis įkeliamas`,
'more-few': str`${0} kitos`,
'more-items': str`dar ${0}`,
'more-many': str`${0} kitos`,
'more-one': str`${0} kita`,
'more-other': str`${0} kitų`,
'more-two': str`${0} kitų`,
'more-zero': str`${0} kitų`,
'retry': `Bandyti dar kartą`,
'share': `Bendrinti`,
'share-address': `Nukopijuokite šį adresą`,
'share-close': `Uždaryti`,
'share-copied': `Nuoroda nukopijuota`,
'share-copy': `Kopijuoti nuorodą`,
'share-email': `El. paštas`,
'share-mastodon-continue': `Tęsti`,
'share-mastodon-invalid': `Įveskite serverio pavadinimą, pavyzdžiui, mastodon.social`,
'share-mastodon-server': `Jūsų „Mastodon“ serveris`,
'share-native': `Kitos programėlės`,
'share-new-tab': `atsidaro naujame skirtuke`,
'share-title': `Bendrinti šį straipsnį`,
'topics': `Temos`,
    };
  