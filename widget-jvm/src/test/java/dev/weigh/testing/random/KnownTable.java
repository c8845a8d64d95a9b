package dev.weigh.testing.random;

import java.util.List;

/**
 * A table that was written from known values, and what has to come back of it.
 *
 * @param page the root with the table in it
 * @param contenders who is compared
 * @param columns what stands beside the names, in the table's order
 * @param first how many columns stand before those: ranks and names
 * @param features what else the table has, in words: failures are counted by it
 */
record KnownTable(String page, List<String> contenders, List<KnownColumn> columns, int first, List<String> features) {
}
