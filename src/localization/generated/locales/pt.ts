
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Países abrangidos`,
'empty': `Ainda não há nenhum artigo.`,
'error': `De momento, não é possível mostrar o artigo.`,
'error-gone': `Este artigo já não está disponível.`,
'error-kept': `Não foi possível carregar. O artigo continua como estava.`,
'error-lasting': `Não é possível mostrar o artigo.`,
'error-offline': `Não tem ligação à Internet.`,
'error-timeout': `O artigo está a demorar demasiado a carregar.`,
'language-changed': str`Agora em ${0}`,
'languages': `Ler em`,
'links': `Mais informações`,
'list-added': str`Outros artigos apresentados: ${0}`,
'list-empty': `Ainda não há notícias.`,
'list-empty-filter': str`Não foram encontradas notícias: ${0}`,
'list-error': `De momento, não é possível apresentar as notícias.`,
'list-loading': `A carregar as notícias`,
'list-more': `Mais notícias`,
'list-name': `Notícias`,
'loading': `A carregar o artigo`,
'more-few': str`${0} outros`,
'more-items': str`${0} adicionais`,
'more-many': str`${0} outros`,
'more-one': str`${0} outro`,
'more-other': str`${0} outros`,
'more-two': str`${0} outros`,
'more-zero': str`${0} outros`,
'retry': `Tentar novamente`,
'share': `Partilhar`,
'share-address': `Copie este endereço`,
'share-close': `Fechar`,
'share-copied': `Ligação copiada`,
'share-copy': `Copiar ligação`,
'share-email': `Correio eletrónico`,
'share-mastodon-continue': `Continuar`,
'share-mastodon-invalid': `Introduza o nome de um servidor, como mastodon.social`,
'share-mastodon-server': `O seu servidor Mastodon`,
'share-native': `Outras aplicações`,
'share-new-tab': `abre num novo separador`,
'share-title': `Partilhar este artigo`,
'topics': `Temas`,
    };
  