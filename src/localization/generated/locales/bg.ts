
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Обхванати държави`,
'empty': `Все още няма статия.`,
'error': `В момента статията не може да бъде показана.`,
'error-gone': `Тази статия вече не е достъпна.`,
'error-kept': `Зареждането не беше успешно. Статията се показва както преди.`,
'error-lasting': `Статията не може да бъде показана.`,
'error-offline': `Няма връзка с интернет.`,
'error-timeout': `Зареждането на статията отнема твърде много време.`,
'language-changed': str`Статията вече е на ${0}`,
'languages': `Прочетете на`,
'links': `За повече информация`,
'list-added': str`Показани още статии: ${0}`,
'list-empty': `Все още няма новини.`,
'list-empty-filter': str`Няма намерени новини: ${0}`,
'list-error': `Новините не могат да бъдат показани в момента.`,
'list-loading': `Новините се зареждат`,
'list-more': `Още новини`,
'list-name': `Новини`,
'loading': `Статията се зарежда`,
'more-few': str`${0} още`,
'more-items': str`${0} още`,
'more-many': str`${0} още`,
'more-one': str`${0} още`,
'more-other': str`${0} още`,
'more-two': str`${0} още`,
'more-zero': str`${0} още`,
'retry': `Опитайте отново`,
'share': `Споделяне`,
'share-address': `Копирайте този адрес`,
'share-close': `Затваряне`,
'share-copied': `Връзката е копирана`,
'share-copy': `Копиране на връзката`,
'share-email': `Имейл`,
'share-mastodon-continue': `Продължаване`,
'share-mastodon-invalid': `Въведете име на сървър, например mastodon.social`,
'share-mastodon-server': `Вашият сървър в Mastodon`,
'share-native': `Други приложения`,
'share-new-tab': `отваря се в нов раздел`,
'share-title': `Споделяне на статията`,
'topics': `Теми`,
    };
  