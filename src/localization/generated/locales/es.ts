
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Países abarcados`,
'empty': `Todavía no hay ningún artículo.`,
'error': `El artículo no se puede mostrar en este momento.`,
'error-gone': `Este artículo ya no está disponible.`,
'error-kept': `No se ha podido cargar. El artículo sigue como estaba.`,
'error-lasting': `El artículo no se puede mostrar.`,
'error-offline': `No tiene conexión a internet.`,
'error-timeout': `El artículo tarda demasiado en cargarse.`,
'language-changed': str`Ahora en ${0}`,
'languages': `Leer en`,
'links': `Más información`,
'list-added': str`Otros artículos mostrados: ${0}`,
'list-empty': `Todavía no hay noticias.`,
'list-empty-filter': str`No se han encontrado noticias: ${0}`,
'list-error': `Las noticias no se pueden mostrar en este momento.`,
'list-loading': `Cargando las noticias`,
'list-more': `Más noticias`,
'list-name': `Noticias`,
'loading': `Cargando el artículo`,
'more-few': str`${0} más`,
'more-items': str`${0} más`,
'more-many': str`${0} más`,
'more-one': str`${0} más`,
'more-other': str`${0} más`,
'more-two': str`${0} más`,
'more-zero': str`${0} más`,
'retry': `Volver a intentarlo`,
'share': `Compartir`,
'share-address': `Copie esta dirección`,
'share-close': `Cerrar`,
'share-copied': `Enlace copiado`,
'share-copy': `Copiar enlace`,
'share-email': `Correo electrónico`,
'share-mastodon-continue': `Continuar`,
'share-mastodon-invalid': `Introduzca el nombre de un servidor, como mastodon.social`,
'share-mastodon-server': `Su servidor de Mastodon`,
'share-native': `Otras aplicaciones`,
'share-new-tab': `se abre en una pestaña nueva`,
'share-title': `Compartir este artículo`,
'topics': `Temas`,
    };
  