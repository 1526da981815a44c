/** Cases per property: many in one engine, few in the others, whose answers would be the same. */
export const propertyRuns = navigator.userAgent.includes('Chrome/') ? 4000 : 200;
