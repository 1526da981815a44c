/** Under it stand the facts of a page of HTML; no JSON of a publisher's has such a key. */
export const pageKey = '<html>';
