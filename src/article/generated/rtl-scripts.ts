// Written by `npm run localize:build` from CLDR. Do not edit.

/** Scripts that are written from right to left (ISO 15924). */
export const rtlScripts =
  'Adlm Arab Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sidt Sogd Sogo Syrc Thaa Yezi';
