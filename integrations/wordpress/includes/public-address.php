<?php
/**
 * Whether a host is on the public internet. WordPress's own rules (wp_http_validate_url) let link-local, shared and IPv6
 * addresses pass, and ask for a name's address once more when the request is made.
 *
 * @package EuromedNewsCard
 */

namespace EuromedNewsCard;

defined( 'ABSPATH' ) || exit;

/** Ranges that are not globally reachable (IANA's registry of special-purpose addresses); of IPv6, all outside 2000::/3. */
const SPECIAL_RANGES = array(
	'0.0.0.0/8',
	'10.0.0.0/8',
	'100.64.0.0/10',
	'127.0.0.0/8',
	'169.254.0.0/16',
	'172.16.0.0/12',
	'192.0.0.0/24',
	'192.0.2.0/24',
	'192.88.99.0/24',
	'192.168.0.0/16',
	'198.18.0.0/15',
	'198.51.100.0/24',
	'203.0.113.0/24',
	'224.0.0.0/3',
	'2001::/23',
	'2001:db8::/32',
	'2002::/16',
	'3fff::/20',
);

/**
 * Whether an IP address is in a range.
 *
 * @param string $address IP address.
 * @param string $range   The same with the length of the prefix.
 * @return bool
 */
function is_in_range( $address, $range ) {
	list( $network, $length ) = explode( '/', $range );

	$address = inet_pton( $address );
	$network = inet_pton( $network );
	if ( false === $address || strlen( $address ) !== strlen( $network ) ) {
		return false;
	}
	$bytes = intdiv( (int) $length, 8 );
	$bits  = (int) $length % 8;
	if ( substr( $address, 0, $bytes ) !== substr( $network, 0, $bytes ) ) {
		return false;
	}
	$mask = 0xff << ( 8 - $bits ) & 0xff;
	return 0 === $bits || ( ord( $address[ $bytes ] ) & $mask ) === ( ord( $network[ $bytes ] ) & $mask );
}

/**
 * Whether an IP address is one of the public internet.
 *
 * @param string $address IP address.
 * @return bool
 */
function is_public_address( $address ) {
	if ( ! filter_var( $address, FILTER_VALIDATE_IP ) ) {
		return false;
	}
	foreach ( SPECIAL_RANGES as $range ) {
		if ( is_in_range( $address, $range ) ) {
			return false;
		}
	}
	return false === strpos( $address, ':' ) || is_in_range( $address, '2000::/3' );
}

/**
 * The addresses of a host, if all are public.
 *
 * @param string $host Name or IP address.
 * @return string[] Empty where the host is unknown, or not public.
 */
function public_addresses_of( $host ) {
	$host = trim( $host, '[]' );
	/**
	 * Filters the IP addresses of a host: for servers that know hosts by other ways than DNS.
	 *
	 * @param string[]|null $addresses Null: asks DNS.
	 * @param string        $host      Name of the host.
	 */
	$addresses = apply_filters( 'euromed_news_card_host_addresses', null, $host );
	if ( ! is_array( $addresses ) ) {
		$addresses = filter_var( $host, FILTER_VALIDATE_IP ) ? array( $host ) : resolve_host( $host );
	}
	foreach ( $addresses as $address ) {
		if ( ! is_public_address( $address ) ) {
			return array();
		}
	}
	return array_values( $addresses );
}

/**
 * The addresses that DNS and the server's own list have for a name.
 *
 * @param string $host Name.
 * @return string[]
 */
function resolve_host( $host ) {
	$addresses = gethostbynamel( $host );
	$addresses = is_array( $addresses ) ? $addresses : array();
	// A host without an IPv6 address is no error.
	$records = function_exists( 'dns_get_record' ) ? @dns_get_record( $host, DNS_AAAA ) : array(); // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged
	foreach ( is_array( $records ) ? $records : array() as $record ) {
		$addresses[] = $record['ipv6'];
	}
	return $addresses;
}
