package dev.weigh.playground;

/** What happens when the script of the playground's page is loaded. */
public final class Main {

    private Main() {
    }

    /** Shows what the address holds, or a table to begin with. */
    public static void main(String[] arguments) {
        Playground playground = new Playground(Link.read(Dom.fragment()).orElseGet(Sample::state));
        playground.start();
        playground.sayIfUnread("What you see is another table.");
        if (!Dom.matches("(min-width: 40rem)")) {
            Dom.find("look-light").setChecked(true);
        }
        Dom.find("noscript").setHidden(true);
        Dom.find("playground").setHidden(false);
    }
}
