package dev.weigh.web;

import dev.weigh.testing.ports.Portrait;
import org.teavm.jso.JSBody;

/** A script that says of its page what the browser's two ports say: {@code PortsInBrowserTest} has it compiled. */
final class PortPage {

    private PortPage() {
    }

    /** Leaves the portrait of the element with the id {@code here} in the page. */
    public static void main(String[] none) {
        tell(Portrait.of(new DomSource(here()), new DomHost()));
    }

    @JSBody(script = "return document.getElementById('here')")
    private static native Dom here();

    @JSBody(params = "text", script = "window.portrait = text")
    private static native void tell(String text);
}
