// The files of a WordPress, put into a PHP that runs in WebAssembly: its own, a database's driver, plugins.
import { readFileSync } from 'node:fs';
import { unpackDebianPackages } from './debian-packages.mjs';
import { copyFolder } from './php.mjs';

const builds = new URL('node_modules/@wp-playground/wordpress-builds/src/', import.meta.url);

export const root = '/wordpress';

/** Debian's packages of WordPress and a theme; their dependencies have the rest. */
const debianPackages = ['wordpress', 'wordpress-theme-twentytwentyfive'];
const isPartOfWordPress = (name) => /^(libjs-|libphp-|php-getid3)/.test(name);

const configuration = `<?php
$table_prefix = 'wp_';
define( 'DB_NAME', 'wordpress' );
define( 'CONCATENATE_SCRIPTS', false );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
require_once ABSPATH . 'wp-settings.php';
`;

const install = `<?php
define( 'WP_INSTALLING', true );
require '${root}/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'WordPress', 'admin', 'admin@example.org', true, '', 'password' );
`;

async function unzip(php, archive, folder) {
  php.writeFile('/archive.zip', readFileSync(archive));
  const { exitCode } = await php.run({
    code: `<?php
    $zip = new ZipArchive();
    if ($zip->open('/archive.zip') !== true || !$zip->extractTo('${folder}')) exit(1);`,
  });
  if (exitCode !== 0) throw new Error(`${archive} cannot be unpacked.`);
  php.unlink('/archive.zip');
}

async function writeDriver(php) {
  const driver = 'sqlite-database-integration';
  await unzip(php, new URL(`${driver}/${driver}.zip`, builds), '/driver');
  const folder = `/driver/${driver}-main`;
  const dropIn = php.readFileAsText(`${folder}/db.copy`);
  php.writeFile(
    `${root}/wp-content/db.php`,
    dropIn.replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', folder),
  );
}

/**
 * Puts a WordPress there that is installed, with its administrator `admin` (`password`).
 *
 * @param php
 * @param {object} settings
 * @param {string} settings.release '6.2' to '6.5', from npm; 'newest', from Debian, with all of its administration
 * @param {Record<string, string>} settings.plugins PHP code by name
 * @returns {Promise<string>} its version
 */
export async function writeWordPress(php, { release, plugins }) {
  const isNewest = release === 'newest';
  if (isNewest) {
    const files = unpackDebianPackages(debianPackages, isPartOfWordPress);
    copyFolder(php, `${files}usr/share/wordpress/`, root);
  } else {
    // This WordPress is installed, with its database, and without files that only the administration needs.
    await unzip(php, new URL(`wordpress/wp-${release}.zip`, builds), root);
  }
  await writeDriver(php);
  php.writeFile(`${root}/wp-config.php`, configuration);
  if (isNewest) {
    php.writeFile(`${root}/install.php`, install);
    await php.run({ scriptPath: `${root}/install.php`, headers: { host: 'localhost' } });
    php.unlink(`${root}/install.php`);
  }
  php.mkdir(`${root}/wp-content/mu-plugins`);
  for (const [name, code] of Object.entries(plugins)) {
    php.writeFile(`${root}/wp-content/mu-plugins/${name}.php`, code);
  }
  return /\$wp_version = '([^']+)'/.exec(php.readFileAsText(`${root}/wp-includes/version.php`))[1];
}
