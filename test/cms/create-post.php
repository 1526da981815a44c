<?php
// Runs inside WordPress: gives the site its settings and publishes the post that /post.json
// describes. Prints the post's ID.

require '/wordpress/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/image.php';

[
	'site' => $site,
	'post' => $post,
] = json_decode( file_get_contents( '/post.json' ), true, flags: JSON_THROW_ON_ERROR );

/** What WordPress returned, unless that is an error. */
function sure( $result ) {
	if ( is_wp_error( $result ) ) {
		throw new RuntimeException( $result->get_error_message() );
	}
	if ( ! $result ) {
		throw new RuntimeException( 'WordPress refused, and does not say why.' );
	}
	return $result;
}

foreach ( $site as $option => $value ) {
	update_option( $option, $value );
}
$GLOBALS['wp_rewrite']->init();
flush_rewrite_rules();

$id = sure(
	wp_insert_post(
		wp_slash(
			[
				'post_status'  => 'publish',
				'post_author'  => 1,
				'post_title'   => $post['title'],
				'post_excerpt' => $post['summary'],
				'post_content' => $post['content'],
				'post_date'    => $post['date'],
			]
		),
		true
	)
);

foreach ( $post['terms'] as $taxonomy => $terms ) {
	$ids = [];
	foreach ( $terms as [ 'name' => $name, 'description' => $description ] ) {
		$known = term_exists( $name, $taxonomy );
		$ids[] = $known['term_id'] ?? sure( wp_insert_term( $name, $taxonomy, [ 'description' => $description ] ) )['term_id'];
	}
	sure( wp_set_post_terms( $id, array_map( 'intval', $ids ), $taxonomy ) );
}

foreach ( $post['meta'] ?? [] as $key => $value ) {
	update_post_meta( $id, $key, wp_slash( $value ) );
}

[
	'file'    => $file,
	'type'    => $type,
	'alt'     => $alt,
	'caption' => $caption,
] = $post['image'];
$upload = wp_upload_bits( basename( $file ), null, file_get_contents( $file ), '2021/11' );
if ( $upload['error'] ) {
	throw new RuntimeException( $upload['error'] );
}
$image = sure(
	wp_insert_attachment(
		[
			'post_mime_type' => $type,
			'post_title'     => basename( $file ),
			'post_excerpt'   => $caption,
		],
		$upload['file'],
		$id,
		true
	)
);
wp_update_attachment_metadata( $image, wp_generate_attachment_metadata( $image, $upload['file'] ) );
update_post_meta( $image, '_wp_attachment_image_alt', wp_slash( $alt ) );
sure( set_post_thumbnail( $id, $image ) );

echo $id;
