
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `البلدان المعنية`,
'empty': `لا يوجد أي مقال بعد.`,
'error': `لا يمكن عرض المقال حاليًا.`,
'error-gone': `لم يعد هذا المقال متاحًا هنا.`,
'error-kept': `تعذّر التحميل. ما زال المقال معروضًا كما كان.`,
'error-lasting': `لا يمكن عرض المقال.`,
'error-offline': `لا يوجد اتصال بالإنترنت.`,
'error-timeout': `يستغرق تحميل المقال وقتًا أطول من اللازم.`,
'language-changed': str`لغة المقال الآن ${0}`,
'languages': `اللغات المتاحة`,
'links': `لمزيد من المعلومات`,
'list-added': str`عدد المقالات الإضافية المعروضة: ${0}`,
'list-empty': `لا توجد أخبار بعد.`,
'list-empty-filter': str`لم يُعثر على أخبار: ${0}`,
'list-error': `لا يمكن عرض الأخبار في الوقت الحالي.`,
'list-loading': `جارٍ تحميل الأخبار`,
'list-more': `المزيد من الأخبار`,
'list-name': `أخبار`,
'loading': `جارٍ تحميل المقال`,
'more-few': str`${0} بلدان أخرى`,
'more-items': str`${0} أخرى`,
'more-many': str`${0} بلدًا آخر`,
'more-one': str`${0} بلد آخر`,
'more-other': str`${0} بلد آخر`,
'more-two': str`${0} بلدان آخران`,
'more-zero': str`${0} بلد آخر`,
'retry': `إعادة المحاولة`,
'share': `مشاركة`,
'share-address': `رابط للنسخ`,
'share-close': `إغلاق`,
'share-copied': `تم نسخ الرابط`,
'share-copy': `نسخ الرابط`,
'share-email': `البريد الإلكتروني`,
'share-mastodon-continue': `استمرار`,
'share-mastodon-invalid': `يُرجى إدخال اسم خادم، مثل mastodon.social`,
'share-mastodon-server': `خادمك على Mastodon`,
'share-native': `تطبيقات أخرى`,
'share-new-tab': `يُفتح في علامة تبويب جديدة`,
'share-title': `مشاركة هذا المقال`,
'topics': `المواضيع`,
    };
  