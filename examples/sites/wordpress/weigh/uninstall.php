<?php
/**
 * What goes with the plugin: nothing, as it keeps nothing outside its folder. It has no options, no tables and no
 * files elsewhere. Posts stay as they were written: a comparison is a table, and the shortcode its text.
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;
