
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Земји во статијата`,
'empty': `Сè уште нема статија.`,
'error': `Статијата не може да се прикаже во моментов.`,
'error-gone': `Оваа статија веќе не е достапна.`,
'error-kept': `Вчитувањето не успеа. Статијата останува како што беше.`,
'error-lasting': `Статијата не може да се прикаже.`,
'error-offline': `Нема врска со интернет.`,
'error-timeout': `Вчитувањето на статијата трае предолго.`,
'language-changed': str`Јазикот на статијата сега: ${0}`,
'languages': `Достапни јазици`,
'links': `Повеќе информации`,
'list-added': str`Прикажани уште статии: ${0}`,
'list-empty': `Сѐ уште нема вести.`,
'list-empty-filter': str`Не се најдени вести: ${0}`,
'list-error': `Вестите моментално не може да се прикажат.`,
'list-loading': `Вестите се вчитуваат`,
'list-more': `Повеќе вести`,
'list-name': `Вести`,
'loading': `Се вчитува статијата`,
'more-few': str`${0} други`,
'more-items': str`уште ${0}`,
'more-many': str`${0} други`,
'more-one': str`${0} друга`,
'more-other': str`${0} други`,
'more-two': str`${0} други`,
'more-zero': str`${0} други`,
'retry': `Обиди се повторно`,
'share': `Сподели`,
'share-address': `Копирајте ја оваа адреса`,
'share-close': `Затвори`,
'share-copied': `Врската е копирана`,
'share-copy': `Копирај врска`,
'share-email': `Е-пошта`,
'share-mastodon-continue': `Продолжи`,
'share-mastodon-invalid': `Внесете име на сервер, на пример mastodon.social`,
'share-mastodon-server': `Вашиот сервер на Mastodon`,
'share-native': `Други апликации`,
'share-new-tab': `се отвора во нова картичка`,
'share-title': `Споделете ја оваа статија`,
'topics': `Теми`,
    };
  