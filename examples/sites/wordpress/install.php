<?php
/**
 * Makes a site of a fresh WordPress: php install.php, in WordPress's folder, with its wp-config.php there.
 * The posts are saved as an author saves them, who may write no unfiltered HTML: all in them has to survive that.
 */

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST']   = parse_url( $argv[1], PHP_URL_HOST ) . ':' . parse_url( $argv[1], PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';

/** No mail about the new site. */
function wp_new_blog_notification() {}

require_once getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

// Nobody but this machine reaches it, and not for long.
wp_install( 'A site made with WordPress', 'admin', 'admin@example.org', false, '', 'admin' );
update_option( 'permalink_structure', '/%postname%/' );
update_option( 'default_comment_status', 'closed' );

$failed = activate_plugin( 'weigh/weigh.php' );
if ( is_wp_error( $failed ) ) {
	fwrite( STDERR, $failed->get_error_message() . "\n" );
	exit( 1 );
}

// What an author writes in the editor is tried by who can reach this machine alone.
$author = wp_create_user( 'author', 'author', 'author@example.org' );
get_userdata( $author )->set_role( 'author' );
wp_set_current_user( $author );

foreach ( glob( __DIR__ . '/posts/*.html' ) as $file ) {
	$slug    = basename( $file, '.html' );
	$written = file_get_contents( $file );
	$post    = array(
		'post_type'    => 'page',
		'post_name'    => $slug,
		'post_title'   => ucfirst( $slug ),
		'post_content' => $written,
		'post_status'  => 'publish',
	);
	$saved   = wp_insert_post( wp_slash( $post ), true );
	if ( is_wp_error( $saved ) || trim( get_post( $saved )->post_content ) !== trim( $written ) ) {
		fwrite( STDERR, "$slug was not saved as it was written.\n" );
		exit( 1 );
	}
}
flush_rewrite_rules();
