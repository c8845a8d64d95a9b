package dev.weigh.web;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** What the browser, or a page's script, calls back: what is the matter, and with what. */
@JSFunctor
interface Call extends JSObject {

    JSObject on(String matter, JSObject with);
}
