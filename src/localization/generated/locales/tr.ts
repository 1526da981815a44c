
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `İlgili ülkeler`,
'empty': `Henüz haber yok.`,
'error': `Haber şu anda gösterilemiyor.`,
'error-gone': `Bu haber artık yayında değil.`,
'error-kept': `Yüklenemedi. Haber önceki hâliyle gösteriliyor.`,
'error-lasting': `Haber gösterilemiyor.`,
'error-offline': `İnternet bağlantısı yok.`,
'error-timeout': `Haberin yüklenmesi çok uzun sürüyor.`,
'language-changed': str`Haberin dili artık ${0}`,
'languages': `Dil seçenekleri`,
'links': `Daha fazla bilgi`,
'list-added': str`Gösterilen ek makale sayısı: ${0}`,
'list-empty': `Henüz haber yok.`,
'list-empty-filter': str`Haber bulunamadı: ${0}`,
'list-error': `Haberler şu anda gösterilemiyor.`,
'list-loading': `Haberler yükleniyor`,
'list-more': `Daha fazla haber`,
'list-name': `Haberler`,
'loading': `Haber yükleniyor`,
'more-few': str`${0} daha`,
'more-items': str`${0} daha`,
'more-many': str`${0} daha`,
'more-one': str`${0} daha`,
'more-other': str`${0} daha`,
'more-two': str`${0} daha`,
'more-zero': str`${0} daha`,
'retry': `Tekrar dene`,
'share': `Paylaş`,
'share-address': `Bu adresi kopyalayın`,
'share-close': `Kapat`,
'share-copied': `Bağlantı kopyalandı`,
'share-copy': `Bağlantıyı kopyala`,
'share-email': `E-posta`,
'share-mastodon-continue': `Devam et`,
'share-mastodon-invalid': `Bir sunucu adı girin, örneğin mastodon.social`,
'share-mastodon-server': `Mastodon sunucunuz`,
'share-native': `Diğer uygulamalar`,
'share-new-tab': `yeni sekmede açılır`,
'share-title': `Bu haberi paylaş`,
'topics': `Konular`,
    };
  