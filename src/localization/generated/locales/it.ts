
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Paesi interessati`,
'empty': `Non c’è ancora nessun articolo.`,
'error': `Al momento non è possibile visualizzare l’articolo.`,
'error-gone': `Questo articolo non è più disponibile.`,
'error-kept': `Caricamento non riuscito. L’articolo resta com’era.`,
'error-lasting': `Non è possibile visualizzare l’articolo.`,
'error-offline': `Connessione a internet assente.`,
'error-timeout': `Il caricamento dell’articolo richiede troppo tempo.`,
'language-changed': str`Ora in ${0}`,
'languages': `Leggi in`,
'links': `Per maggiori informazioni`,
'list-added': str`Altri articoli mostrati: ${0}`,
'list-empty': `Non ci sono ancora notizie.`,
'list-empty-filter': str`Nessuna notizia trovata: ${0}`,
'list-error': `Al momento non è possibile mostrare le notizie.`,
'list-loading': `Caricamento delle notizie`,
'list-more': `Altre notizie`,
'list-name': `Notizie`,
'loading': `Caricamento dell’articolo`,
'more-few': str`${0} altri`,
'more-items': str`${0} ulteriori`,
'more-many': str`${0} altri`,
'more-one': str`${0} altro`,
'more-other': str`${0} altri`,
'more-two': str`${0} altri`,
'more-zero': str`${0} altri`,
'retry': `Riprova`,
'share': `Condividi`,
'share-address': `Copia questo indirizzo`,
'share-close': `Chiudi`,
'share-copied': `Link copiato`,
'share-copy': `Copia link`,
'share-email': `E-mail`,
'share-mastodon-continue': `Continua`,
'share-mastodon-invalid': `Inserisci il nome di un server, ad esempio mastodon.social`,
'share-mastodon-server': `Il tuo server Mastodon`,
'share-native': `Altre app`,
'share-new-tab': `si apre in una nuova scheda`,
'share-title': `Condividi questo articolo`,
'topics': `Argomenti`,
    };
  