package dev.weigh.web;

import org.teavm.jso.JSObject;

/** The stylesheets of all widgets, which a page without any hasn't read. */
final class Sheets {

    private JSObject near;
    private JSObject far;

    /**
     * The stylesheets of a widget. What is far from what is in view isn't laid out: that pays for many, and costs those
     * who picture whole pages. What is near doesn't have to be found near, as that has the page laid out twice.
     */
    JSObject of(boolean isFar) {
        if (near == null) {
            near = Js.sheets(Js.array(), Js.css());
            far = Js.sheets(near,
                    "@media screen{:host{content-visibility:auto;contain-intrinsic-block-size:auto 25em}}");
        }
        return isFar ? far : near;
    }
}
