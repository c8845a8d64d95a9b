package dev.weigh.web;

import dev.weigh.config.Source;

/** What happens when weigh.js is loaded: the page gets its widgets, and a door to them. */
final class Main {

    private Main() {
    }

    /** Starts, unless another copy of the script was here before. */
    public static void main(String[] arguments) {
        start(new NoExtension());
    }

    /** Starts with what a script has beyond the widget. */
    static void start(WebExtension extension) {
        if (!Js.isClaimed()) {
            Page page = new Page(new DomHost(), extension);
            boolean isAuto = true;
            for (Source preset : page.host.presets()) {
                isAuto &= !preset.attribute("data-weigh-auto").equals("off");
            }
            if (isAuto) {
                page.start();
            }
        }
    }
}
