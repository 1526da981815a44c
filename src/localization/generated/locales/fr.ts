
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Pays couverts`,
'empty': `Aucun article pour le moment.`,
'error': `L’article ne peut pas être affiché pour le moment.`,
'error-gone': `Cet article n’est plus disponible ici.`,
'error-kept': `Le chargement a échoué. L’article reste affiché tel quel.`,
'error-lasting': `L’article ne peut pas être affiché.`,
'error-offline': `Vous êtes hors ligne.`,
'error-timeout': `Le chargement de l’article prend trop de temps.`,
'language-changed': str`Article affiché en ${0}`,
'languages': `Lire en`,
'links': `Pour plus d’informations`,
'list-added': str`Articles supplémentaires affichés : ${0}`,
'list-empty': `Il n’y a pas encore d’actualités.`,
'list-empty-filter': str`Aucune actualité trouvée : ${0}`,
'list-error': `Les actualités ne peuvent pas être affichées pour le moment.`,
'list-loading': `Chargement des actualités`,
'list-more': `Plus d’actualités`,
'list-name': `Actualités`,
'loading': `Chargement de l’article`,
'more-few': str`${0} autres`,
'more-items': str`${0} autres`,
'more-many': str`${0} autres`,
'more-one': str`${0} autre`,
'more-other': str`${0} autres`,
'more-two': str`${0} autres`,
'more-zero': str`${0} autres`,
'retry': `Réessayer`,
'share': `Partager`,
'share-address': `Adresse à copier`,
'share-close': `Fermer`,
'share-copied': `Lien copié`,
'share-copy': `Copier le lien`,
'share-email': `E-mail`,
'share-mastodon-continue': `Continuer`,
'share-mastodon-invalid': `Saisissez le nom d’un serveur, comme mastodon.social`,
'share-mastodon-server': `Votre serveur Mastodon`,
'share-native': `Autres applications`,
'share-new-tab': `s’ouvre dans un nouvel onglet`,
'share-title': `Partager cet article`,
'topics': `Thématiques`,
    };
  