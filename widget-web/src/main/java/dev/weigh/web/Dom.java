package dev.weigh.web;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A node of the page: as much of the browser's interface as the widget uses. */
interface Dom extends JSObject {

    @JSProperty
    int getNodeType();

    @JSProperty
    String getTextContent();

    @JSProperty
    void setTextContent(String text);

    @JSProperty
    Dom getFirstChild();

    @JSProperty
    Dom getNextSibling();

    @JSProperty
    Dom getPreviousElementSibling();

    @JSProperty
    boolean isIsConnected();

    String getAttribute(String name);

    boolean hasAttribute(String name);

    void append(Dom child);

    void focus();

    void scrollIntoView();

    Dom querySelector(String selector);

    JSObject querySelectorAll(String selector);
}
