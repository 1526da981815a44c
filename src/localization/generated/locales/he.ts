
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `מדינות מסוקרות`,
'empty': `עדיין אין כתבה.`,
'error': `לא ניתן להציג את הכתבה כרגע.`,
'error-gone': `הכתבה כבר אינה זמינה.`,
'error-kept': `הטעינה נכשלה. הכתבה מוצגת כפי שהייתה.`,
'error-lasting': `לא ניתן להציג את הכתבה.`,
'error-offline': `אין חיבור לאינטרנט.`,
'error-timeout': `טעינת הכתבה אורכת זמן רב מדי.`,
'language-changed': str`שפת הכתבה כעת ${0}`,
'languages': `שפות זמינות`,
'links': `למידע נוסף`,
'list-added': str`כתבות נוספות שמוצגות: ${0}`,
'list-empty': `אין עדיין חדשות.`,
'list-empty-filter': str`לא נמצאו חדשות: ${0}`,
'list-error': `לא ניתן להציג את החדשות כרגע.`,
'list-loading': `החדשות נטענות`,
'list-more': `עוד חדשות`,
'list-name': `חדשות`,
'loading': `הכתבה נטענת`,
'more-few': str`${0} נוספות`,
'more-items': str`עוד ${0}`,
'more-many': str`${0} נוספות`,
'more-one': str`${0} נוספת`,
'more-other': str`${0} נוספות`,
'more-two': str`${0} נוספות`,
'more-zero': str`${0} נוספות`,
'retry': `ניסיון חוזר`,
'share': `שיתוף`,
'share-address': `כתובת להעתקה`,
'share-close': `סגירה`,
'share-copied': `הקישור הועתק`,
'share-copy': `העתקת הקישור`,
'share-email': `דוא״ל`,
'share-mastodon-continue': `המשך`,
'share-mastodon-invalid': `יש להזין שם של שרת, למשל mastodon.social`,
'share-mastodon-server': `השרת שלך ב־Mastodon`,
'share-native': `אפליקציות אחרות`,
'share-new-tab': `נפתח בכרטיסייה חדשה`,
'share-title': `שיתוף הכתבה`,
'topics': `נושאים`,
    };
  