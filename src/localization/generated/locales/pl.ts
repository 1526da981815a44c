
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Omawiane kraje`,
'empty': `Nie ma jeszcze żadnego artykułu.`,
'error': `W tej chwili nie można wyświetlić artykułu.`,
'error-gone': `Tego artykułu już tu nie ma.`,
'error-kept': `Wczytywanie nie powiodło się. Artykuł jest nadal wyświetlany jak wcześniej.`,
'error-lasting': `Nie można wyświetlić artykułu.`,
'error-offline': `Brak połączenia z internetem.`,
'error-timeout': `Wczytywanie artykułu trwa zbyt długo.`,
'language-changed': str`Język artykułu to teraz ${0}`,
'languages': `Dostępne języki`,
'links': `Więcej informacji`,
'list-added': str`Liczba kolejnych wyświetlonych artykułów: ${0}`,
'list-empty': `Nie ma jeszcze aktualności.`,
'list-empty-filter': str`Nie znaleziono aktualności: ${0}`,
'list-error': `W tej chwili nie można wyświetlić aktualności.`,
'list-loading': `Wczytywanie aktualności`,
'list-more': `Więcej aktualności`,
'list-name': `Aktualności`,
'loading': `Wczytywanie artykułu`,
'more-few': str`${0} kolejne`,
'more-items': str`jeszcze ${0}`,
'more-many': str`${0} kolejnych`,
'more-one': str`${0} kolejny`,
'more-other': str`${0} kolejnego`,
'more-two': str`${0} kolejnego`,
'more-zero': str`${0} kolejnego`,
'retry': `Spróbuj ponownie`,
'share': `Udostępnij`,
'share-address': `Skopiuj ten adres`,
'share-close': `Zamknij`,
'share-copied': `Skopiowano link`,
'share-copy': `Kopiuj link`,
'share-email': `E-mail`,
'share-mastodon-continue': `Dalej`,
'share-mastodon-invalid': `Podaj nazwę serwera, na przykład mastodon.social`,
'share-mastodon-server': `Twój serwer Mastodon`,
'share-native': `Inne aplikacje`,
'share-new-tab': `otwiera się w nowej karcie`,
'share-title': `Udostępnij ten artykuł`,
'topics': `Tematy`,
    };
  