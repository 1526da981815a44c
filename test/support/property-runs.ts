/** Cases per property: many in one engine, few in the others, whose results hardly differ. */
export const propertyRuns = navigator.userAgent.includes('Chrome/') ? 4000 : 200;
