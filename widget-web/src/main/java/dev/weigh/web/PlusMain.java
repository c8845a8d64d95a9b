package dev.weigh.web;

/** What happens when weigh-plus.js is loaded: what {@link Main} does, with more to look at. */
final class PlusMain {

    private PlusMain() {
    }

    /** Starts, unless another copy of either script was here before. */
    public static void main(String[] arguments) {
        Main.start(new Plus(null));
    }
}
