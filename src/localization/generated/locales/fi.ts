
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Käsiteltävät maat`,
'empty': `Artikkelia ei vielä ole.`,
'error': `Artikkelia ei voida näyttää juuri nyt.`,
'error-gone': `Artikkeli ei ole enää saatavilla.`,
'error-kept': `Lataus epäonnistui. Artikkeli näkyy ennallaan.`,
'error-lasting': `Artikkelia ei voida näyttää.`,
'error-offline': `Verkkoyhteys puuttuu.`,
'error-timeout': `Artikkelin lataaminen kestää liian kauan.`,
'language-changed': str`Artikkelin kieli on nyt ${0}`,
'languages': `Kieliversiot`,
'links': `Lisätietoja`,
'list-added': str`Lisää artikkeleita näytetty: ${0}`,
'list-empty': `Uutisia ei vielä ole.`,
'list-empty-filter': str`Uutisia ei löytynyt: ${0}`,
'list-error': `Uutisia ei voida juuri nyt näyttää.`,
'list-loading': `Uutisia ladataan`,
'list-more': `Lisää uutisia`,
'list-name': `Uutiset`,
'loading': `Artikkelia ladataan`,
'more-few': str`${0} muuta`,
'more-items': str`${0} muuta`,
'more-many': str`${0} muuta`,
'more-one': str`${0} muu`,
'more-other': str`${0} muuta`,
'more-two': str`${0} muuta`,
'more-zero': str`${0} muuta`,
'retry': `Yritä uudelleen`,
'share': `Jaa`,
'share-address': `Kopioi tämä osoite`,
'share-close': `Sulje`,
'share-copied': `Linkki kopioitu`,
'share-copy': `Kopioi linkki`,
'share-email': `Sähköposti`,
'share-mastodon-continue': `Jatka`,
'share-mastodon-invalid': `Anna palvelimen nimi, esimerkiksi mastodon.social`,
'share-mastodon-server': `Mastodon-palvelimesi`,
'share-native': `Muut sovellukset`,
'share-new-tab': `avautuu uuteen välilehteen`,
'share-title': `Jaa tämä artikkeli`,
'topics': `Aiheet`,
    };
  