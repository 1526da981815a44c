
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Pajjiżi koperti`,
'empty': `Għad m’hemm l-ebda artiklu.`,
'error': `Bħalissa l-artiklu ma jistax jintwera.`,
'error-gone': `Dan l-artiklu m’għadux disponibbli.`,
'error-kept': `It-tagħbija ma rnexxietx. L-artiklu għadu jidher kif kien.`,
'error-lasting': `L-artiklu ma jistax jintwera.`,
'error-offline': `M’hemmx konnessjoni mal-internet.`,
'error-timeout': `L-artiklu qed idum wisq biex jitgħabba.`,
'language-changed': str`Il-lingwa tal-artiklu issa: ${0}`,
'languages': `Lingwi disponibbli`,
'links': `Għal aktar informazzjoni`,
'list-added': str`Artikli oħra murija: ${0}`,
'list-empty': `Għad m’hemmx aħbarijiet.`,
'list-empty-filter': str`Ma nstabux aħbarijiet: ${0}`,
'list-error': `L-aħbarijiet ma jistgħux jintwerew bħalissa.`,
'list-loading': `L-aħbarijiet qed jitgħabbew`,
'list-more': `Aktar aħbarijiet`,
'list-name': `Aħbarijiet`,
'loading': `L-artiklu qed jitgħabba`,
'more-few': str`${0} oħra`,
'more-items': str`${0} oħra`,
'more-many': str`${0} oħra`,
'more-one': str`${0} ieħor`,
'more-other': str`${0} oħra`,
'more-two': str`${0} oħra`,
'more-zero': str`${0} oħra`,
'retry': `Erġa’ pprova`,
'share': `Ixxerja`,
'share-address': `Ikkopja dan l-indirizz`,
'share-close': `Agħlaq`,
'share-copied': `Il-link ġie kkopjat`,
'share-copy': `Ikkopja l-link`,
'share-email': `Email`,
'share-mastodon-continue': `Kompli`,
'share-mastodon-invalid': `Daħħal isem ta’ server, bħal mastodon.social`,
'share-mastodon-server': `Is-server Mastodon tiegħek`,
'share-native': `Applikazzjonijiet oħra`,
'share-new-tab': `jinfetaħ f’tab ġdida`,
'share-title': `Ixxerja dan l-artiklu`,
'topics': `Suġġetti`,
    };
  