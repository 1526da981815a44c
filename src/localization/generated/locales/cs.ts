
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Zahrnuté země`,
'empty': `Zatím zde není žádný článek.`,
'error': `Článek nyní nelze zobrazit.`,
'error-gone': `Tento článek zde již není.`,
'error-kept': `Načtení se nezdařilo. Článek se nadále zobrazuje tak jako předtím.`,
'error-lasting': `Článek nelze zobrazit.`,
'error-offline': `Jste offline.`,
'error-timeout': `Načítání článku trvá příliš dlouho.`,
'language-changed': str`Jazyk článku je nyní ${0}`,
'languages': `Dostupné jazyky`,
'links': `Další informace`,
'list-added': str`Počet dalších zobrazených článků: ${0}`,
'list-empty': `Zatím zde nejsou žádné zprávy.`,
'list-empty-filter': str`Nebyly nalezeny žádné zprávy: ${0}`,
'list-error': `Zprávy momentálně nelze zobrazit.`,
'list-loading': `Načítání zpráv`,
'list-more': `Další zprávy`,
'list-name': `Zprávy`,
'loading': `Načítání článku`,
'more-few': str`${0} další`,
'more-items': str`ještě ${0}`,
'more-many': str`${0} další`,
'more-one': str`${0} další`,
'more-other': str`${0} dalších`,
'more-two': str`${0} dalších`,
'more-zero': str`${0} dalších`,
'retry': `Zkusit znovu`,
'share': `Sdílet`,
'share-address': `Zkopírujte tuto adresu`,
'share-close': `Zavřít`,
'share-copied': `Odkaz zkopírován`,
'share-copy': `Kopírovat odkaz`,
'share-email': `E-mail`,
'share-mastodon-continue': `Pokračovat`,
'share-mastodon-invalid': `Zadejte název serveru, například mastodon.social`,
'share-mastodon-server': `Váš server Mastodon`,
'share-native': `Další aplikace`,
'share-new-tab': `otevře se na nové kartě`,
'share-title': `Sdílet tento článek`,
'topics': `Témata`,
    };
  