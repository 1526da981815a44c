
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Behandelte Länder`,
'empty': `Noch kein Artikel vorhanden.`,
'error': `Der Artikel kann derzeit nicht angezeigt werden.`,
'error-gone': `Dieser Artikel ist hier nicht mehr verfügbar.`,
'error-kept': `Das Laden ist fehlgeschlagen. Der Artikel wird unverändert angezeigt.`,
'error-lasting': `Der Artikel kann nicht angezeigt werden.`,
'error-offline': `Sie sind offline.`,
'error-timeout': `Das Laden des Artikels dauert zu lange.`,
'language-changed': str`Jetzt auf ${0}`,
'languages': `Lesen auf`,
'links': `Weitere Informationen`,
'list-added': str`Weitere Artikel angezeigt: ${0}`,
'list-empty': `Es gibt noch keine Nachrichten.`,
'list-empty-filter': str`Keine Nachrichten gefunden: ${0}`,
'list-error': `Die Nachrichten können zurzeit nicht angezeigt werden.`,
'list-loading': `Nachrichten werden geladen`,
'list-more': `Weitere Nachrichten`,
'list-name': `Nachrichten`,
'loading': `Der Artikel wird geladen`,
'more-few': str`${0} weitere`,
'more-items': str`${0} weitere`,
'more-many': str`${0} weitere`,
'more-one': str`${0} weiteres`,
'more-other': str`${0} weitere`,
'more-two': str`${0} weitere`,
'more-zero': str`${0} weitere`,
'retry': `Erneut versuchen`,
'share': `Teilen`,
'share-address': `Kopieren Sie diese Adresse`,
'share-close': `Schließen`,
'share-copied': `Link kopiert`,
'share-copy': `Link kopieren`,
'share-email': `E-Mail`,
'share-mastodon-continue': `Weiter`,
'share-mastodon-invalid': `Geben Sie den Namen eines Servers ein, zum Beispiel mastodon.social`,
'share-mastodon-server': `Ihr Mastodon-Server`,
'share-native': `Andere Apps`,
'share-new-tab': `wird in einem neuen Tab geöffnet`,
'share-title': `Diesen Artikel teilen`,
'topics': `Themen`,
    };
  