// Requests of a WordPress in WebAssembly to other servers. WordPress's code decides whether a request is sent, and uses the
// answer; tests define the answers beforehand, since this PHP cannot wait for one.

const answersFile = '/outbound.json';
const askedFile = '/outbound-asked.json';

/**
 * For the site. Stands in for WordPress's transports alone: what WordPress refuses before it asks, it refuses here.
 * `portal.example` is a name that leads to a public address.
 */
export const outboundPlugin = `<?php
function outbound_answers() {
  return json_decode( file_get_contents( '${answersFile}' ), true );
}
function outbound_is_known( $url ) {
  foreach ( array_keys( outbound_answers() ) as $known ) {
    if ( wp_parse_url( $known, PHP_URL_HOST ) === wp_parse_url( $url, PHP_URL_HOST ) ) return true;
  }
  return false;
}
add_filter( 'http_request_host_is_external', fn( $is, $host, $url ) => $is || outbound_is_known( $url ), 10, 3 );
add_filter( 'http_allowed_safe_ports', fn( $ports, $host, $url ) =>
  outbound_is_known( $url ) ? [ ...$ports, wp_parse_url( $url, PHP_URL_PORT ) ] : $ports, 10, 3 );
add_filter( 'pre_http_request', function ( $pre, $args, $url ) {
  if ( $args['reject_unsafe_urls'] && ! wp_http_validate_url( $url ) ) {
    return new WP_Error( 'http_request_failed', 'A valid URL was not provided.' );
  }
  $asked = json_decode( file_get_contents( '${askedFile}' ), true );
  $headers = array_change_key_case( is_array( $args['headers'] ) ? $args['headers'] : [] );
  $asked[] = [ 'url' => $url, 'headers' => (object) $headers ];
  file_put_contents( '${askedFile}', wp_json_encode( $asked ) );
  $answers = outbound_answers();
  $answer = $answers[ $url ] ?? $answers[ strtok( $url, '?' ) ] ?? null;
  if ( ! $answer ) return new WP_Error( 'http_request_failed', 'No server of the test.' );
  if ( isset( $answer['error'] ) ) return new WP_Error( 'http_request_failed', $answer['error'] );
  $location = $answer['headers']['location'] ?? null;
  if ( $location && $args['redirection'] > 0 ) {
    $args['redirection'] -= 1;
    return wp_remote_request( WP_Http::make_absolute_url( $location, $url ), $args );
  }
  $body = $answer['body'];
  if ( $args['limit_response_size'] ) $body = substr( $body, 0, $args['limit_response_size'] );
  return [
    'headers' => new WpOrg\\Requests\\Utility\\CaseInsensitiveDictionary( $answer['headers'] ),
    'body' => $body,
    'response' => [ 'code' => $answer['status'], 'message' => '' ],
    'cookies' => [],
    'filename' => null,
  ];
}, 10, 3 );`;

/** Stand-ins for other servers, for a site that was started with the plugin. */
export class Outbound {
  #php;
  #answers = {};

  /** @param php of startWordPress */
  constructor(php) {
    this.#php = php;
    this.#write();
    this.forget();
  }

  #write() {
    this.#php.writeFile(answersFile, JSON.stringify(this.#answers));
  }

  /**
   * What an address answers from now on, with any query unless the address has one.
   *
   * @param {string} url
   * @param {{ status?: number, headers?: Record<string, string>, body?: string, error?: string }} answer
   */
  answer(url, { status = 200, headers = {}, body = '', error }) {
    this.#answers[url] = { status, headers, body, error };
    this.#write();
  }

  /** Requests since the last call of `forget`, except for those to wordpress.org. */
  get asked() {
    const all = JSON.parse(this.#php.readFileAsText(askedFile));
    return all.filter(({ url }) => !url.includes('.wordpress.org/'));
  }

  forget() {
    this.#php.writeFile(askedFile, '[]');
  }
}
