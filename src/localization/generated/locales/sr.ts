
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Земље у чланку`,
'empty': `Још нема чланка.`,
'error': `Чланак тренутно не може да се прикаже.`,
'error-gone': `Овај чланак више није доступан.`,
'error-kept': `Учитавање није успело. Чланак је и даље приказан као пре.`,
'error-lasting': `Чланак не може да се прикаже.`,
'error-offline': `Нисте повезани на интернет.`,
'error-timeout': `Учитавање чланка траје предуго.`,
'language-changed': str`Језик чланка сада је ${0}`,
'languages': `Доступни језици`,
'links': `Више информација`,
'list-added': str`Приказано још чланака: ${0}`,
'list-empty': `Још нема вести.`,
'list-empty-filter': str`Нема пронађених вести: ${0}`,
'list-error': `Вести тренутно не могу да се прикажу.`,
'list-loading': `Учитавање вести`,
'list-more': `Још вести`,
'list-name': `Вести`,
'loading': `Учитавање чланка`,
'more-few': str`${0} друге`,
'more-items': str`још ${0}`,
'more-many': str`${0} других`,
'more-one': str`${0} друга`,
'more-other': str`${0} других`,
'more-two': str`${0} других`,
'more-zero': str`${0} других`,
'retry': `Покушај поново`,
'share': `Подели`,
'share-address': `Копирајте ову адресу`,
'share-close': `Затвори`,
'share-copied': `Линк је копиран`,
'share-copy': `Копирај линк`,
'share-email': `Имејл`,
'share-mastodon-continue': `Настави`,
'share-mastodon-invalid': `Унесите назив сервера, на пример mastodon.social`,
'share-mastodon-server': `Ваш Mastodon сервер`,
'share-native': `Друге апликације`,
'share-new-tab': `отвара се на новој картици`,
'share-title': `Поделите овај чланак`,
'topics': `Теме`,
    };
  