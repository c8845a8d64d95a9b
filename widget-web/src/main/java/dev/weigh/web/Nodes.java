package dev.weigh.web;

import org.teavm.jso.JSIndexer;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A list of nodes. */
interface Nodes extends JSObject {

    @JSProperty
    int getLength();

    @JSIndexer
    Dom get(int place);
}
