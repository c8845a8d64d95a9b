package dev.weigh.web;

/** What happens when the script is loaded: the page gets its widgets, and a door to them. */
final class Main {

    private Main() {
    }

    /** Starts, unless another copy of the script was here before. */
    public static void main(String[] arguments) {
        if (!Js.isClaimed()) {
            Page page = new Page(new DomHost());
            Api.open(page);
            if (!page.host.preset("data-weigh-auto").equals("off")) {
                Js.whenRead(nothing -> page.start());
            }
        }
    }
}
