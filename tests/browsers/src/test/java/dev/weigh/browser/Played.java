package dev.weigh.browser;

import dev.weigh.testing.spec.Stage;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What was seen of a page that was played in a frame.
 *
 * @param pictures all widgets at each moment that was looked at, in letters
 * @param problems what the widgets' events told, as {@code warning bad-value: the sentence}
 * @param complaints what the page said in the console, and the policies that it hurt
 * @param strangers what was loaded beside the page's own files
 * @param stored what was kept in cookies and storage
 * @param failure why the page was not played to its end; empty where it was
 */
record Played(List<String> pictures, List<String> problems, List<String> complaints, List<String> strangers,
        String stored, String failure) {

    /** Reads what cases.js gives of a page. */
    static Played of(Map<String, Object> answer) {
        return answer.containsKey("failure") ? failed((String) answer.get("failure"))
                : new Played(list(answer, "pictures").stream().map(one -> Pictures.drawn((List<?>) one)).toList(),
                texts(answer, "problems"), texts(answer, "complaints"), texts(answer, "strangers"),
                (String) answer.get("stored"), "");
    }

    /** A page that was not played to its end. */
    static Played failed(String failure) {
        return new Played(List.of(), List.of(), List.of(), List.of(), "", failure);
    }

    /** The same once more, for the case whose script it was. */
    Stage stage() {
        Iterator<String> seen = pictures.iterator();
        return new Stage() {
            @Override
            public void open(String html) {
                // It is done already, as are the next two.
            }

            @Override
            public void at(double millis) {
            }

            @Override
            public void select(String widget, String metric) {
            }

            @Override
            public void call(String widget, String metric) {
            }

            @Override
            public String picture() {
                return seen.next();
            }

            @Override
            public List<String> problems() {
                return problems;
            }
        };
    }

    private static List<?> list(Map<String, Object> answer, String name) {
        return (List<?>) answer.get(name);
    }

    private static List<String> texts(Map<String, Object> answer, String name) {
        return list(answer, name).stream().map(String.class::cast).toList();
    }
}
