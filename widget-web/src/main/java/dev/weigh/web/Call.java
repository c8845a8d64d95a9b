package dev.weigh.web;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** What the browser calls back, with an event, a time, or nothing. */
@JSFunctor
interface Call extends JSObject {

    void on(JSObject argument);
}
