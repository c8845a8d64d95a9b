<?php
/**
 * Plugin Name: Weigh
 * Description: Widgets with a toggle that flips the metric, made of tables: by the block Comparison, or the shortcode [weigh].
 * Version: 0.1.0
 * Requires at least: 5.0
 * Requires PHP: 7.0
 * License: Apache-2.0
 * License URI: https://www.apache.org/licenses/LICENSE-2.0
 * Text Domain: weigh
 * Domain Path: /languages
 *
 * It wants weigh.js beside it. The block is what block.json and editor.js say, from WordPress 5.6 on: plain markup,
 * for which nothing of this plugin is needed but that script. The shortcode's attributes are those of a widget's root, without "data-":
 * [weigh id="bikes" better="lower | lower"] … a table … [/weigh], or attributes alone: [weigh id="bikes" … /].
 */

defined( 'ABSPATH' ) || exit;

/** The root around what stands between the tags. */
function weigh_shortcode( $attributes, $content = '' ) {
	weigh_enqueue();
	$attributes = weigh_attributes( (array) $attributes );
	$root       = '';
	foreach ( $attributes as $name => $value ) {
		$root .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "<div$root>" . do_shortcode( weigh_content( (string) $content ) ) . '</div>';
}

/**
 * Names as in the page. The long prefix keeps them from other scripts' names, so that nobody who may only write
 * posts gets an attribute in that another script acts on, and has Weigh say which name it doesn't know.
 */
function weigh_attributes( array $given ) {
	$root = array( 'data-weigh' => '' );
	foreach ( $given as $name => $value ) {
		// A word without a value has a number for its name.
		if ( is_int( $name ) ) {
			$name  = strtolower( $value );
			$value = 'on';
		}
		$name = preg_replace( '/^data-(?:weigh-)?/', '', $name );
		if ( 'id' === $name || 'weigh' === $name ) {
			$root['data-weigh'] = $value;
		} elseif ( preg_match( '/^[a-z]+(?:-[a-z0-9]+)*$/', $name ) ) {
			$root[ "data-weigh-$name" ] = $value;
		}
	}
	return $root;
}

/** Without what is left of the paragraphs that WordPress made of lines that only had a tag. */
function weigh_content( $content ) {
	$content = preg_replace( '~^(?:\s|</p>|<br ?/?>)+|(?:\s|<p>|<br ?/?>)+$~', '', $content );
	return force_balance_tags( $content );
}

/** Attributes may stand in several lines: put into one before WordPress makes breaks of the ends of lines. */
function weigh_in_one_line( $content ) {
	return preg_replace_callback(
		'/(?<!\[)\[weigh\s[^\]]*\]/',
		function ( $tag ) {
			return preg_replace( '~(?:\s|<br ?/?>)+~', ' ', $tag[0] );
		},
		$content
	);
}

/** The script comes with content that has a widget, however it was written, and with no other; excerpts have none. */
function weigh_look_for_widgets( $content ) {
	if ( ! doing_filter( 'get_the_excerpt' ) && preg_match( '/<[^>]+\s(?:data-weigh|data-scores|class=(["\'])(?:[^"\']*\s)?weigh(?:\s[^"\']*)?\1)/', $content ) ) {
		weigh_enqueue();
	}
	return $content;
}

/** A script that has changed has another address, so that no cache gives the old one. */
function weigh_enqueue() {
	$script = __DIR__ . '/weigh.js';
	if ( is_readable( $script ) ) {
		wp_enqueue_script( 'weigh', plugins_url( 'weigh.js', __FILE__ ), array(), (string) filemtime( $script ) );
	}
}

/** WordPress before 6.3 has no word of its own for this. */
function weigh_defer( $tag, $handle ) {
	return 'weigh' === $handle && ! strpos( $tag, ' defer' ) ? str_replace( ' src=', ' defer src=', $tag ) : $tag;
}

/** The block, where WordPress has what its editor needs; its texts in the language of the dashboard. */
function weigh_register_block() {
	load_plugin_textdomain( 'weigh', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	if ( version_compare( get_bloginfo( 'version' ), '5.6', '>=' ) ) {
		$block = register_block_type_from_metadata( __DIR__ );
		if ( $block && function_exists( 'wp_set_script_translations' ) ) {
			wp_set_script_translations( 'weigh-comparison-editor-script', 'weigh', __DIR__ . '/languages' );
		}
	}
}

add_action( 'init', 'weigh_register_block' );
// The preview in the editor is the widget itself.
add_action( 'enqueue_block_editor_assets', 'weigh_enqueue' );
add_shortcode( 'weigh', 'weigh_shortcode' );
foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content' ) as $weigh_place ) {
	add_filter( $weigh_place, 'weigh_in_one_line', 1 );
	add_filter( $weigh_place, 'weigh_look_for_widgets', 99 );
}
add_filter( 'script_loader_tag', 'weigh_defer', 10, 2 );
