
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'error-kept': `This could not be loaded. You still see the article as it was.`,
'error-offline': `You are offline.`,
'error-timeout': `The article is taking too long to load.`,
'error-gone': `This article is no longer here.`,
'error': `The article cannot be shown at the moment.`,
'countries': `Countries covered`,
'notes': `Notes`,
'languages': `Read in`,
'links': `For more information`,
'share': `Share`,
'publisher': `Published by`,
'topics': `Topics`,
'loading': `Loading the article`,
'retry': `Try again`,
    };
  