
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Zahrnuté krajiny`,
'empty': `Zatiaľ tu nie je žiadny článok.`,
'error': `Článok sa momentálne nedá zobraziť.`,
'error-gone': `Tento článok tu už nie je.`,
'error-kept': `Načítanie zlyhalo. Článok sa naďalej zobrazuje ako predtým.`,
'error-lasting': `Článok sa nedá zobraziť.`,
'error-offline': `Chýba internetové pripojenie.`,
'error-timeout': `Načítavanie článku trvá príliš dlho.`,
'language-changed': str`Jazyk článku je teraz ${0}`,
'languages': `Dostupné jazyky`,
'links': `Ďalšie informácie`,
'list-added': str`Počet ďalších zobrazených článkov: ${0}`,
'list-empty': `Zatiaľ tu nie sú žiadne správy.`,
'list-empty-filter': str`Nenašli sa žiadne správy: ${0}`,
'list-error': `Správy momentálne nemožno zobraziť.`,
'list-loading': `Načítavajú sa správy`,
'list-more': `Ďalšie správy`,
'list-name': `Správy`,
'loading': `Načítava sa článok`,
'more-few': str`${0} ďalšie`,
'more-items': str`ešte ${0}`,
'more-many': str`${0} ďalšej`,
'more-one': str`${0} ďalšia`,
'more-other': str`${0} ďalších`,
'more-two': str`${0} ďalších`,
'more-zero': str`${0} ďalších`,
'retry': `Skúsiť znova`,
'share': `Zdieľať`,
'share-address': `Skopírujte túto adresu`,
'share-close': `Zavrieť`,
'share-copied': `Odkaz skopírovaný`,
'share-copy': `Kopírovať odkaz`,
'share-email': `E-mail`,
'share-mastodon-continue': `Pokračovať`,
'share-mastodon-invalid': `Zadajte názov servera, napríklad mastodon.social`,
'share-mastodon-server': `Váš server Mastodon`,
'share-native': `Ďalšie aplikácie`,
'share-new-tab': `otvorí sa na novej karte`,
'share-title': `Zdieľať tento článok`,
'topics': `Témy`,
    };
  