// @ts-check
// Writes the hosts' configuration files for the site: CORS and cache headers.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { integrityOf } from '../../scripts/release/integrity.mjs';

const forEver = 'public, max-age=31536000, immutable';
const aDay = 'public, max-age=86400';
/** Revalidated on each request; answered by 304 where nothing changed. */
const asked = 'no-cache';

/** Netlify, Cloudflare Pages and others; paths begin at the host's root. @param {string} version */
const headersFile = (
  version,
) => `# For a site at the root of its host; in a folder, put the folder before each path.
/card/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  Cache-Control: ${aDay}
/card/${version}/*
  ! Cache-Control
  Cache-Control: ${forEver}
/assets/*
  Cache-Control: ${forEver}
/articles/*
  Access-Control-Allow-Origin: *
/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
`;

/** Apache; works in any folder. @param {string} version */
const htaccess = (version) => `# Needs mod_headers.
<IfModule mod_headers.c>
  Header set X-Content-Type-Options "nosniff"
  Header set Cache-Control "${asked}"
  SetEnvIf Request_URI "/(card|articles|images)/" IS_PUBLIC
  SetEnvIf Request_URI "/card/" IS_CARD
  SetEnvIf Request_URI "/(card/${version.replaceAll('.', '\\.')}|assets)/" IS_IMMUTABLE
  Header set Access-Control-Allow-Origin "*" env=IS_PUBLIC
  Header set Cross-Origin-Resource-Policy "cross-origin" env=IS_PUBLIC
  Header set Cache-Control "${aDay}" env=IS_CARD
  Header set Cache-Control "${forEver}" env=IS_IMMUTABLE
</IfModule>
AddType text/javascript .js
AddType application/json .json
`;

/** @param {string} version */
const nginx = (version) => `# For the server block; /news-card/ is the folder of the site.
location /news-card/ {
  add_header X-Content-Type-Options nosniff;
  add_header Cache-Control "${asked}";
}
location ~ ^/news-card/(articles|images)/ {
  add_header Access-Control-Allow-Origin *;
}
location ~ ^/news-card/card/${version.replaceAll('.', '\\.')}/ {
  add_header Access-Control-Allow-Origin *;
  add_header Cross-Origin-Resource-Policy cross-origin;
  add_header Cache-Control "${forEver}";
}
location /news-card/card/ {
  add_header Access-Control-Allow-Origin *;
  add_header Cross-Origin-Resource-Policy cross-origin;
  add_header Cache-Control "${aDay}";
}
location /news-card/assets/ {
  add_header Cache-Control "${forEver}";
}
`;

/** @param {string} site folder of the built site @param {string} version of the script in it */
export function writeHostingFiles(site, version) {
  writeFileSync(join(site, '_headers'), headersFile(version));
  writeFileSync(join(site, '.htaccess'), htaccess(version));
  writeFileSync(join(site, 'nginx.conf'), nginx(version));
  const sums = integrityOf(join(site, 'card', version), { version, under: `card/${version}/` });
  writeFileSync(join(site, 'integrity.json'), `${JSON.stringify(sums, null, 2)}\n`);
}
