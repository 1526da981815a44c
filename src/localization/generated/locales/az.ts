
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Məqalədəki ölkələr`,
'empty': `Hələ məqalə yoxdur.`,
'error': `Hazırda məqaləni göstərmək mümkün deyil.`,
'error-gone': `Bu məqalə artıq mövcud deyil.`,
'error-kept': `Yükləmək mümkün olmadı. Məqalə əvvəlki kimi göstərilir.`,
'error-lasting': `Məqaləni göstərmək mümkün deyil.`,
'error-offline': `İnternet bağlantısı yoxdur.`,
'error-timeout': `Məqalənin yüklənməsi çox uzun çəkir.`,
'language-changed': str`Məqalənin dili indi: ${0}`,
'languages': `Mövcud dillər`,
'links': `Ətraflı məlumat`,
'list-added': str`Əlavə göstərilən məqalələr: ${0}`,
'list-empty': `Hələ xəbər yoxdur.`,
'list-empty-filter': str`Xəbər tapılmadı: ${0}`,
'list-error': `Xəbərləri hazırda göstərmək mümkün deyil.`,
'list-loading': `Xəbərlər yüklənir`,
'list-more': `Daha çox xəbər`,
'list-name': `Xəbərlər`,
'loading': `Məqalə yüklənir`,
'more-few': str`${0} digər`,
'more-items': str`${0} digər`,
'more-many': str`${0} digər`,
'more-one': str`${0} digər`,
'more-other': str`${0} digər`,
'more-two': str`${0} digər`,
'more-zero': str`${0} digər`,
'retry': `Yenidən cəhd et`,
'share': `Paylaş`,
'share-address': `Bu ünvanı kopyalayın`,
'share-close': `Bağla`,
'share-copied': `Link kopyalandı`,
'share-copy': `Linki kopyala`,
'share-email': `E-poçt`,
'share-mastodon-continue': `Davam et`,
'share-mastodon-invalid': `Server adını daxil edin, məsələn, mastodon.social`,
'share-mastodon-server': `Mastodon serveriniz`,
'share-native': `Digər tətbiqlər`,
'share-new-tab': `yeni vərəqdə açılır`,
'share-title': `Bu məqaləni paylaşın`,
'topics': `Mövzular`,
    };
  