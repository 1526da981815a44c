// Reads countries from the authority list of the European Union's Publications Office.
import { isoCode } from './country-names.js';

/** ISO 3166-1 alpha-2 codes of the region's countries by alpha-3, which `Intl` does not know. */
const codes = new Map(
  'DZA:DZ EGY:EG ISR:IL JOR:JO LBN:LB LBY:LY MAR:MA PSE:PS SYR:SY TUN:TN MRT:MR TUR:TR ALB:AL BIH:BA MNE:ME MKD:MK SRB:RS XKX:XK KOS:XK UKR:UA MDA:MD ARM:AM AZE:AZ BLR:BY GBR:GB CHE:CH NOR:NO ISL:IS GEO:GE AUT:AT BEL:BE BGR:BG CYP:CY CZE:CZ DEU:DE DNK:DK EST:EE ESP:ES FIN:FI FRA:FR GRC:GR HRV:HR HUN:HU IRL:IE ITA:IT LTU:LT LUX:LU LVA:LV MLT:MT NLD:NL POL:PL PRT:PT ROU:RO SWE:SE SVN:SI SVK:SK'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** The ISO 3166-1 alpha-2 code for an address such as `…/authority/country/TUN`; `undefined` for others. */
export const countryOfAuthority = (address: string): string | undefined => {
  const code = /\/authority\/country\/([A-Z]{2,3})$/.exec(address)?.[1] ?? '';
  return codes.get(code) ?? isoCode(code);
};
