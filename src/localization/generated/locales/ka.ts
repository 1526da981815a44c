
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `ქვეყნები სტატიაში`,
'empty': `სტატია ჯერ არ არის.`,
'error': `სტატიის ჩვენება ამჟამად შეუძლებელია.`,
'error-gone': `ეს სტატია აქ აღარ არის.`,
'error-kept': `ჩატვირთვა ვერ მოხერხდა. სტატია წინანდელი სახით რჩება.`,
'error-lasting': `სტატიის ჩვენება შეუძლებელია.`,
'error-offline': `ინტერნეტთან კავშირი არ არის.`,
'error-timeout': `სტატიის ჩატვირთვა ძალიან დიდხანს გრძელდება.`,
'language-changed': str`სტატიის ენა ახლა: ${0}`,
'languages': `ხელმისაწვდომი ენები`,
'links': `დამატებითი ინფორმაცია`,
'list-added': str`დამატებით ნაჩვენები სტატიები: ${0}`,
'list-empty': `სიახლეები ჯერ არ არის.`,
'list-empty-filter': str`სიახლეები ვერ მოიძებნა: ${0}`,
'list-error': `სიახლეების ჩვენება ამჟამად შეუძლებელია.`,
'list-loading': `სიახლეები იტვირთება`,
'list-more': `მეტი სიახლე`,
'list-name': `სიახლეები`,
'loading': `სტატია იტვირთება`,
'more-few': str`${0} სხვა`,
'more-items': str`კიდევ ${0}`,
'more-many': str`${0} სხვა`,
'more-one': str`${0} სხვა`,
'more-other': str`${0} სხვა`,
'more-two': str`${0} სხვა`,
'more-zero': str`${0} სხვა`,
'retry': `ხელახლა ცდა`,
'share': `გაზიარება`,
'share-address': `მისამართი დასაკოპირებლად`,
'share-close': `დახურვა`,
'share-copied': `ბმული დაკოპირდა`,
'share-copy': `ბმულის კოპირება`,
'share-email': `ელფოსტა`,
'share-mastodon-continue': `გაგრძელება`,
'share-mastodon-invalid': `შეიყვანეთ სერვერის სახელი, მაგალითად mastodon.social`,
'share-mastodon-server': `თქვენი Mastodon სერვერი`,
'share-native': `სხვა აპები`,
'share-new-tab': `იხსნება ახალ ჩანართში`,
'share-title': `ამ სტატიის გაზიარება`,
'topics': `თემები`,
    };
  