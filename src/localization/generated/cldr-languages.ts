// Written by `npm run localize:build` from CLDR. Do not edit.

/** Languages that have a file of dates and names of countries, for engines that lack them. */
export const cldrLanguages = 'az be bs ckb cy eu ga gl hy is ka kab kk kok ku lb mk mt nn pa ps sd shi sq tzm uz zgh';
