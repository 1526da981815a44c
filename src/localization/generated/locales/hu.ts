
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Érintett országok`,
'empty': `Még nincs cikk.`,
'error': `A cikk jelenleg nem jeleníthető meg.`,
'error-gone': `Ez a cikk már nem érhető el.`,
'error-kept': `A betöltés nem sikerült. A cikk változatlanul látható.`,
'error-lasting': `A cikk nem jeleníthető meg.`,
'error-offline': `Nincs internetkapcsolat.`,
'error-timeout': `A cikk betöltése túl sokáig tart.`,
'language-changed': str`A cikk nyelve most ${0}`,
'languages': `Elérhető nyelvek`,
'links': `További információk`,
'list-added': str`További megjelenített cikkek: ${0}`,
'list-empty': `Még nincsenek hírek.`,
'list-empty-filter': str`Nem található hír: ${0}`,
'list-error': `A hírek jelenleg nem jeleníthetők meg.`,
'list-loading': `Hírek betöltése`,
'list-more': `További hírek`,
'list-name': `Hírek`,
'loading': `A cikk betöltése folyamatban`,
'more-few': str`${0} további`,
'more-items': str`${0} további`,
'more-many': str`${0} további`,
'more-one': str`${0} további`,
'more-other': str`${0} további`,
'more-two': str`${0} további`,
'more-zero': str`${0} további`,
'retry': `Próbálja újra`,
'share': `Megosztás`,
'share-address': `Másolja ki ezt a webcímet`,
'share-close': `Bezárás`,
'share-copied': `Hivatkozás másolva`,
'share-copy': `Hivatkozás másolása`,
'share-email': `E-mail`,
'share-mastodon-continue': `Tovább`,
'share-mastodon-invalid': `Adja meg egy kiszolgáló nevét, például mastodon.social`,
'share-mastodon-server': `Az Ön Mastodon-kiszolgálója`,
'share-native': `Más alkalmazások`,
'share-new-tab': `új lapon nyílik meg`,
'share-title': `A cikk megosztása`,
'topics': `Témák`,
    };
  