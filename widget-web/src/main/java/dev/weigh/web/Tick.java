package dev.weigh.web;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** What the browser calls before it draws. */
@JSFunctor
interface Tick extends JSObject {

    void on(double now);
}
