package dev.weigh.playground;

/**
 * What mends a problem at one press.
 *
 * @param label what its button says
 * @param mended the state afterwards
 */
record Remedy(String label, State mended) {
}
