package dev.weigh.playground;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** An element of the page: as much of the browser's interface as the playground uses. */
interface Element extends JSObject {

    @JSProperty
    String getValue();

    @JSProperty
    void setValue(String value);

    @JSProperty
    boolean isChecked();

    @JSProperty
    void setChecked(boolean isChecked);

    @JSProperty
    void setHidden(boolean isHidden);

    @JSProperty
    String getTextContent();

    @JSProperty
    void setTextContent(String text);

    @JSProperty
    void setPlaceholder(String text);

    @JSProperty
    int getSelectionStart();

    @JSProperty
    int getSelectionEnd();

    void setAttribute(String name, String value);

    void removeAttribute(String name);

    void append(JSObject child);

    void append(String text);

    void replaceChildren();

    void focus();

    void select();

    Element querySelector(String selector);
}
