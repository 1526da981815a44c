
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Країни в статті`,
'empty': `Статті ще немає.`,
'error': `Наразі статтю не вдається показати.`,
'error-gone': `Цієї статті тут більше немає.`,
'error-kept': `Не вдалося завантажити. Статтю показано без змін.`,
'error-lasting': `Статтю не вдається показати.`,
'error-offline': `Немає з’єднання з інтернетом.`,
'error-timeout': `Стаття завантажується надто довго.`,
'language-changed': str`Мова статті тепер: ${0}`,
'languages': `Доступні мови`,
'links': `Докладніше`,
'list-added': str`Показано ще статей: ${0}`,
'list-empty': `Новин поки що немає.`,
'list-empty-filter': str`Новин не знайдено: ${0}`,
'list-error': `Зараз показати новини неможливо.`,
'list-loading': `Завантаження новин`,
'list-more': `Більше новин`,
'list-name': `Новини`,
'loading': `Завантаження статті`,
'more-few': str`${0} інші`,
'more-items': str`ще ${0}`,
'more-many': str`${0} інших`,
'more-one': str`${0} інша`,
'more-other': str`${0} інших`,
'more-two': str`${0} інших`,
'more-zero': str`${0} інших`,
'retry': `Спробувати ще раз`,
'share': `Поділитися`,
'share-address': `Адреса для копіювання`,
'share-close': `Закрити`,
'share-copied': `Посилання скопійовано`,
'share-copy': `Копіювати посилання`,
'share-email': `Електронна пошта`,
'share-mastodon-continue': `Продовжити`,
'share-mastodon-invalid': `Введіть назву сервера, наприклад mastodon.social`,
'share-mastodon-server': `Ваш сервер Mastodon`,
'share-native': `Інші застосунки`,
'share-new-tab': `відкривається в новій вкладці`,
'share-title': `Поділитися цією статтею`,
'topics': `Теми`,
    };
  