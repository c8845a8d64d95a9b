package dev.weigh.web;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;

/**
 * The page's roots, widgets or not, in the order in which they were found. One that a script has removed stays here, so
 * that it does not come back.
 */
final class Mounts {

    /** So long a piece of work is when there is time, in milliseconds: behind each the whole page is gone through. */
    private static final double PIECE = 32;

    private static final int MANY = 24;

    /** What to call for each root's element. */
    final JSObject calls = Js.map();
    private List<WidgetRoot> all = new ArrayList<>();

    void add(WidgetRoot mount) {
        all.add(mount);
        Js.put(calls, mount.root, mount.call);
    }

    /** Whether there are so many that not all should be laid out. */
    boolean areMany() {
        return all.size() > MANY;
    }

    /** The mounts that became widgets. */
    List<WidgetRoot> made() {
        List<WidgetRoot> made = new ArrayList<>();
        for (WidgetRoot mount : all) {
            if (mount.widget != null) {
                made.add(mount);
            }
        }
        return made;
    }

    /**
     * The ids that a root can't have: those of the roots above, drawn or not. What is below never counts, so that ids,
     * and the links to them, don't depend on what was drawn first.
     */
    List<String> ids(WidgetRoot root) {
        List<String> ids = new ArrayList<>();
        boolean isAbove = true;
        for (WidgetRoot mount : all) {
            isAbove &= mount != root;
            if (isAbove && mount.widget != null) {
                ids.add(mount.widget.config().id());
            } else if (isAbove & mount.isWaiting) {
                ids.add(mount.name);
            }
        }
        return ids;
    }

    /** Draws a root that waits, and before it those above whose id may be the same as well. */
    void draw(WidgetRoot root) {
        boolean isAbove = true;
        for (WidgetRoot mount : all) {
            isAbove &= mount != root;
            if (mount == root || isAbove && (mount.name + root.name).isEmpty()) {
                mount.draw();
            }
        }
    }

    /** Forgets what a script has removed from a tree, so that it may come again. */
    void forgive(Dom tree) {
        List<WidgetRoot> stay = new ArrayList<>();
        for (WidgetRoot mount : all) {
            if (mount.isGone && Js.contains(tree, mount.root)) {
                Js.drop(calls, mount.root);
            } else {
                stay.add(mount);
            }
        }
        all = stay;
    }

    void drawAll() {
        for (WidgetRoot mount : all) {
            mount.draw();
        }
    }

    /** Draws for a moment, first what a flip of what is near will show; whether there may be more to draw. */
    boolean drawSome() {
        double start = Js.now();
        for (WidgetRoot mount : made()) {
            if (mount.isNear) {
                mount.figure.drawAll();
            }
        }
        for (WidgetRoot mount : waiting()) {
            if (Js.now() - start > PIECE) {
                return true;
            }
            mount.draw();
        }
        return false;
    }

    /**
     * The roots that wait, as they are drawn: those whose ids hang on each other in their order, then the others from
     * the last one up. What is drawn moves what is below it, and that takes longer for a table than for a widget that
     * isn't laid out.
     */
    private List<WidgetRoot> waiting() {
        List<WidgetRoot> waiting = new ArrayList<>();
        for (WidgetRoot mount : all) {
            if (mount.isWaiting && mount.name.isEmpty()) {
                waiting.add(mount);
            }
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).isWaiting && !all.get(i).name.isEmpty()) {
                waiting.add(all.get(i));
            }
        }
        return waiting;
    }

    /** The door to a widget, by its root or its id, drawn by now; {@code null} where there is none. */
    JSObject door(JSObject wanted) {
        for (WidgetRoot mount : all) {
            if (mount.isWaiting && Api.isOne(wanted, mount.root, mount.name)) {
                draw(mount);
            }
        }
        JSObject door = made(wanted);
        if (door == null) {
            drawAll();
            door = made(wanted);
        }
        return door;
    }

    private JSObject made(JSObject wanted) {
        for (WidgetRoot mount : made()) {
            if (Api.isOne(wanted, mount.root, mount.widget.config().id())) {
                return mount.door;
            }
        }
        return null;
    }

    /** Lets those go that left the page, and has those read again in which something has changed. */
    void refresh() {
        List<WidgetRoot> stay = new ArrayList<>();
        for (WidgetRoot mount : all) {
            if (mount.root.isIsConnected() && (!mount.isStale || Roots.isRoot(mount.root))) {
                stay.add(mount);
            } else {
                mount.remove();
                Js.drop(calls, mount.root);
            }
        }
        all = stay;
        for (WidgetRoot mount : all) {
            if (mount.isStale && !mount.isWaiting) {
                Js.tried(mount.call, mount.root);
            }
        }
    }
}
