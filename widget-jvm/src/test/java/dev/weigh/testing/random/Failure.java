package dev.weigh.testing.random;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A case that went wrong, with all that it takes to see it again.
 *
 * @param what what it is one of
 * @param seed the seed of the run
 * @param number the case's number in it
 * @param page what was made
 * @param cause what went wrong
 */
record Failure(String what, long seed, int number, Object page, Throwable cause) {

    /** Makes a case and checks it; empty where all is well. */
    static <T> Optional<Failure> of(String what, long seed, int number, Function<Chance, T> made, Consumer<T> check) {
        T page = made.apply(new Chance(seed, number));
        try {
            check.accept(page);
            return Optional.empty();
        } catch (RuntimeException | AssertionError | StackOverflowError wrong) {
            return Optional.of(new Failure(what, seed, number, page, wrong));
        }
    }

    @Override
    public String toString() {
        return what + " " + number + " of seed " + seed + ": " + cause + "\n" + page + "\n";
    }
}
