
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Страны в статье`,
'empty': `Статьи пока нет.`,
'error': `Сейчас не удаётся показать статью.`,
'error-gone': `Этой статьи здесь больше нет.`,
'error-kept': `Не удалось загрузить. Статья остаётся в прежнем виде.`,
'error-lasting': `Не удаётся показать статью.`,
'error-offline': `Нет подключения к интернету.`,
'error-timeout': `Загрузка статьи занимает слишком много времени.`,
'language-changed': str`Язык статьи теперь: ${0}`,
'languages': `Доступные языки`,
'links': `Подробнее`,
'list-added': str`Показано ещё статей: ${0}`,
'list-empty': `Новостей пока нет.`,
'list-empty-filter': str`Новости не найдены: ${0}`,
'list-error': `Сейчас показать новости невозможно.`,
'list-loading': `Загрузка новостей`,
'list-more': `Ещё новости`,
'list-name': `Новости`,
'loading': `Загрузка статьи`,
'more-few': str`${0} другие`,
'more-items': str`ещё ${0}`,
'more-many': str`${0} других`,
'more-one': str`${0} другая`,
'more-other': str`${0} других`,
'more-two': str`${0} других`,
'more-zero': str`${0} других`,
'retry': `Повторить попытку`,
'share': `Поделиться`,
'share-address': `Адрес для копирования`,
'share-close': `Закрыть`,
'share-copied': `Ссылка скопирована`,
'share-copy': `Копировать ссылку`,
'share-email': `Электронная почта`,
'share-mastodon-continue': `Продолжить`,
'share-mastodon-invalid': `Введите имя сервера, например mastodon.social`,
'share-mastodon-server': `Ваш сервер Mastodon`,
'share-native': `Другие приложения`,
'share-new-tab': `открывается в новой вкладке`,
'share-title': `Поделиться этой статьёй`,
'topics': `Темы`,
    };
  