package dev.weigh.web;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A node of the page: as much of the browser's interface as the widget uses. */
interface Dom extends JSObject {

    @JSProperty
    int getNodeType();

    @JSProperty
    String getLocalName();

    @JSProperty
    String getTextContent();

    @JSProperty
    void setTextContent(String text);

    @JSProperty
    Dom getParentNode();

    @JSProperty
    Dom getFirstChild();

    @JSProperty
    Dom getNextSibling();

    @JSProperty
    Dom getShadowRoot();

    @JSProperty
    boolean isIsConnected();

    @JSProperty
    boolean isMatches();

    @JSProperty
    boolean isChecked();

    @JSProperty
    void setChecked(boolean isChecked);

    @JSProperty
    boolean isHidden();

    @JSProperty
    void setHidden(boolean isHidden);

    String getAttribute(String name);

    boolean hasAttribute(String name);

    void setAttribute(String name, String value);

    void removeAttribute(String name);

    void append(Dom child);

    void before(Dom sibling);

    void after(Dom sibling);

    void remove();

    void focus();

    boolean contains(Dom other);

    Dom closest(String selector);

    Dom querySelector(String selector);

    Nodes querySelectorAll(String selector);
}
