// A live WordPress with the plugin, installed from the zip file for partners.
import { pluginZip } from '../../integrations/wordpress-build/build-plugin.mjs';
import { Outbound, outboundPlugin } from './outbound-http.mjs';
import { startWordPress } from './start-wordpress.mjs';
import { stockPost } from './stock-post.mjs';

const pluginFile = 'euromed-news-card/euromed-news-card.php';

/** Public addresses of the publishers' hosts in the tests, and one that is not public. */
const hosts = `<?php
add_filter( 'euromed_news_card_host_addresses', function ( $addresses, $host ) {
  $known = [ 'portal.example' => [ '93.184.215.14' ], 'inside.example' => [ '93.184.215.14', '10.0.0.7' ] ];
  return $known[ $host ] ?? $addresses;
}, 10, 2 );
add_filter( 'admin_email_check_interval', '__return_zero' );`;

export class PluginSite {
  #site;
  outbound;

  static async start({ release = '6.5', plugins = {} } = {}) {
    const site = new PluginSite();
    site.#site = await startWordPress(stockPost(), {
      release,
      plugins: { outbound: outboundPlugin, hosts, ...plugins },
    });
    try {
      site.outbound = new Outbound(site.#site.php);
      site.#site.php.writeFile('/plugin.zip', pluginZip());
      const problem = await site.run(`
        $zip = new ZipArchive();
        $zip->open( '/plugin.zip' );
        $zip->extractTo( WP_PLUGIN_DIR );
        require_once ABSPATH . 'wp-admin/includes/plugin.php';
        $result = activate_plugin( '${pluginFile}' );
        return is_wp_error( $result ) ? $result->get_error_message() : '';`);
      if (problem) throw new Error(`The plugin cannot be activated: ${problem}`);
      return site;
    } catch (error) {
      await site.close();
      throw error;
    }
  }

  get origin() {
    return this.#site.origin;
  }

  get php() {
    return this.#site.php;
  }

  /**
   * Runs the body of a PHP function inside WordPress, and returns what that returns, by way of JSON. What PHP itself
   * has to say is an error.
   *
   * @param {string} code
   * @param {string} [user] login name
   */
  async run(code, user = '') {
    const { text, errors } = await this.php.run({
      code: `<?php
        error_reporting( E_ALL );
        ini_set( 'display_errors', '1' );
        $_SERVER['HTTP_HOST'] = '${new URL(this.origin).host}';
        require '/wordpress/wp-load.php';
        if ( '${user}' ) { wp_set_current_user( username_exists( '${user}' ) ); kses_init(); }
        $value = ( function () { ${code} } )();
        echo "\\n=== " . wp_json_encode( $value );`,
    });
    const at = text.lastIndexOf('\n=== ');
    const said = text.slice(0, Math.max(at, 0)).trim();
    if (at < 0 || said) throw new Error(`${said || text} ${errors}`);
    return JSON.parse(text.slice(at + 5));
  }

  /** Sets the plugin's settings as the settings page does. */
  set(settings) {
    return this.run(
      `update_option( 'euromed_news_card', json_decode( '${JSON.stringify(settings)}', true ) ); return 1;`,
    );
  }

  activate(isActive) {
    return this.run(`
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      ${isActive ? 'activate_plugin' : 'deactivate_plugins'}( '${pluginFile}' );
      return 1;`);
  }

  /** Publishes a post with the rights of a user. Returns its address. */
  publish(content, user = 'admin') {
    const encoded = Buffer.from(content).toString('base64');
    return this.run(
      `$post = [ 'post_title' => 'Post', 'post_status' => 'publish', 'post_content' => wp_slash( base64_decode( '${encoded}' ) ) ];
      return get_permalink( wp_insert_post( $post ) );`,
      user,
    );
  }

  /**
   * Asks the site as a server would, without a connection in between.
   *
   * @param {string} address
   * @param {{ method?: string, headers?: Record<string, string>, body?: URLSearchParams }} [options]
   * @returns {Promise<{ status: number, headers: Record<string, string[]>, text: string }>}
   */
  async ask(address, { method = 'GET', headers = {}, body } = {}) {
    const { host, pathname, search } = new URL(address, this.origin);
    const isScript = pathname.endsWith('.php') && this.php.fileExists(`/wordpress${pathname}`);
    const script = isScript ? pathname : '/index.php';
    const form = body && { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await this.php.run({
      scriptPath: `/wordpress${script}`,
      relativeUri: pathname + search,
      method,
      headers: { host, ...form, ...headers },
      body: body?.toString(),
      $_SERVER: {
        DOCUMENT_ROOT: '/wordpress',
        REMOTE_ADDR: '127.0.0.1',
        SCRIPT_NAME: script,
        PHP_SELF: script,
      },
    });
    return { status: answer.httpStatusCode, headers: answer.headers, text: answer.text };
  }

  /** The content of a file of the site. */
  file(address) {
    return this.php.readFileAsText(`/wordpress${new URL(address).pathname}`);
  }

  /** Adds a user for each role, named after the role; the password is `password`. */
  addUsers(...roles) {
    return this.run(
      `foreach ( json_decode( '${JSON.stringify(roles)}' ) as $role ) {
        if ( ! username_exists( $role ) ) wp_insert_user( [ 'user_login' => $role, 'user_pass' => 'password', 'role' => $role ] );
      }
      return 1;`,
    );
  }

  /** The HTML of a page. */
  async html(address) {
    return (await this.ask(address)).text;
  }

  close() {
    return this.#site.close();
  }
}
