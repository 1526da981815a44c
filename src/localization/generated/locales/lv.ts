
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Aptvertās valstis`,
'empty': `Raksta vēl nav.`,
'error': `Rakstu pašlaik nevar parādīt.`,
'error-gone': `Šis raksts vairs nav pieejams.`,
'error-kept': `Ielāde neizdevās. Raksts joprojām redzams tāds, kāds bija.`,
'error-lasting': `Rakstu nevar parādīt.`,
'error-offline': `Nav interneta savienojuma.`,
'error-timeout': `Raksta ielāde notiek pārāk ilgi.`,
'language-changed': str`Raksta valoda tagad ir ${0}`,
'languages': `Pieejamās valodas`,
'links': `Papildu informācija`,
'list-added': str`Papildus parādīti raksti: ${0}`,
'list-empty': `Ziņu vēl nav.`,
'list-empty-filter': str`Ziņas nav atrastas: ${0}`,
'list-error': `Ziņas pašlaik nevar parādīt.`,
'list-loading': `Notiek ziņu ielāde`,
'list-more': `Vairāk ziņu`,
'list-name': `Ziņas`,
'loading': `Notiek raksta ielāde`,
'more-few': str`${0} citas`,
'more-items': str`vēl ${0}`,
'more-many': str`${0} citas`,
'more-one': str`${0} cita`,
'more-other': str`${0} citas`,
'more-two': str`${0} citas`,
'more-zero': str`${0} citu`,
'retry': `Mēģināt vēlreiz`,
'share': `Kopīgot`,
'share-address': `Nokopējiet šo adresi`,
'share-close': `Aizvērt`,
'share-copied': `Saite nokopēta`,
'share-copy': `Kopēt saiti`,
'share-email': `E-pasts`,
'share-mastodon-continue': `Turpināt`,
'share-mastodon-invalid': `Ievadiet servera nosaukumu, piemēram, mastodon.social`,
'share-mastodon-server': `Jūsu Mastodon serveris`,
'share-native': `Citas lietotnes`,
'share-new-tab': `tiek atvērts jaunā cilnē`,
'share-title': `Kopīgot šo rakstu`,
'topics': `Temati`,
    };
  