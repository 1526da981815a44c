
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'countries': `Χώρες που καλύπτονται`,
'empty': `Δεν υπάρχει ακόμη άρθρο.`,
'error': `Το άρθρο δεν μπορεί να εμφανιστεί αυτή τη στιγμή.`,
'error-gone': `Το άρθρο δεν είναι πλέον διαθέσιμο.`,
'error-kept': `Η φόρτωση απέτυχε. Το άρθρο εμφανίζεται όπως ήταν.`,
'error-lasting': `Το άρθρο δεν μπορεί να εμφανιστεί.`,
'error-offline': `Είστε εκτός σύνδεσης.`,
'error-timeout': `Η φόρτωση του άρθρου διαρκεί πολλή ώρα.`,
'language-changed': str`Τώρα στα ${0}`,
'languages': `Διαθέσιμες γλώσσες`,
'links': `Για περισσότερες πληροφορίες`,
'list-added': str`Επιπλέον άρθρα που εμφανίζονται: ${0}`,
'list-empty': `Δεν υπάρχουν ακόμη ειδήσεις.`,
'list-empty-filter': str`Δεν βρέθηκαν ειδήσεις: ${0}`,
'list-error': `Οι ειδήσεις δεν μπορούν να εμφανιστούν αυτή τη στιγμή.`,
'list-loading': `Φόρτωση ειδήσεων`,
'list-more': `Περισσότερες ειδήσεις`,
'list-name': `Ειδήσεις`,
'loading': `Φόρτωση του άρθρου`,
'more-few': str`${0} ακόμη`,
'more-items': str`${0} ακόμη`,
'more-many': str`${0} ακόμη`,
'more-one': str`${0} ακόμη`,
'more-other': str`${0} ακόμη`,
'more-two': str`${0} ακόμη`,
'more-zero': str`${0} ακόμη`,
'retry': `Δοκιμάστε ξανά`,
'share': `Κοινοποίηση`,
'share-address': `Αντιγράψτε αυτή τη διεύθυνση`,
'share-close': `Κλείσιμο`,
'share-copied': `Ο σύνδεσμος αντιγράφηκε`,
'share-copy': `Αντιγραφή συνδέσμου`,
'share-email': `E-mail`,
'share-mastodon-continue': `Συνέχεια`,
'share-mastodon-invalid': `Πληκτρολογήστε το όνομα ενός διακομιστή, π.χ. mastodon.social`,
'share-mastodon-server': `Ο διακομιστής σας στο Mastodon`,
'share-native': `Άλλες εφαρμογές`,
'share-new-tab': `ανοίγει σε νέα καρτέλα`,
'share-title': `Κοινοποίηση του άρθρου`,
'topics': `Θέματα`,
    };
  