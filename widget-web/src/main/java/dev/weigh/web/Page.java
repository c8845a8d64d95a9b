package dev.weigh.web;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;

/** The page's widgets, and the one loop and the one watch that they share. */
final class Page {

    final DomHost host;
    /** The stylesheet of all widgets. */
    final JSObject sheet = Js.sheet();

    /** All roots, widgets or not: one that a script has removed stays here, so that it does not come back. */
    private List<WidgetRoot> mounts = new ArrayList<>();
    private final List<Dom> trees = new ArrayList<>();
    private final JSObject call = Js.function(this::on);
    private final JSObject watch = Js.watch(call);
    private boolean isRunning;
    private boolean isChanged;
    private boolean isMoving;
    private double time;

    Page(DomHost host) {
        this.host = host;
        Api.open(call);
    }

    /** Gives the page its widgets once it is read, and watches it from then on. */
    void start() {
        Js.start(call);
    }

    /** The mounts that became widgets. */
    List<WidgetRoot> made() {
        List<WidgetRoot> made = new ArrayList<>();
        for (WidgetRoot mount : mounts) {
            if (mount.widget != null) {
                made.add(mount);
            }
        }
        return made;
    }

    /** The ids of all widgets that are drawn. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (WidgetRoot mount : made()) {
            ids.add(mount.widget.config().id());
        }
        return ids;
    }

    /** Leaves the widget's root as it was, for good. */
    void remove(WidgetRoot mount) {
        mount.remove();
        mount.isGone = true;
    }

    /** Sets the rows of a widget off. */
    void move(WidgetRoot mount) {
        mount.move(now());
        mount.isMoving = true;
        isMoving = true;
        run();
    }

    /** The moment that is drawn, so that rows set off from where a reader sees them; at rest it is now. */
    double now() {
        if (!isMoving) {
            time = Js.now();
        }
        return time;
    }

    /** Has the other widgets of the group follow. */
    void spread(WidgetRoot one) {
        String group = one.widget.config().group();
        for (WidgetRoot other : made()) {
            if (!group.isEmpty() && other.widget.config().group().equals(group)) {
                other.select(one.metric(), "group");
            }
        }
    }

    private JSObject on(String matter, JSObject with) {
        if (matter.equals("scan")) {
            return scan((Dom) with);
        }
        if (matter.equals("frame")) {
            isRunning = false;
            time = Api.number(with);
            if (isChanged) {
                isChanged = false;
                refresh();
            }
            draw(Js.isReduced() ? Double.POSITIVE_INFINITY : time);
        }
        if (matter.equals("changed")) {
            for (WidgetRoot mount : mounts) {
                mount.isStale |= mount.root.contains(with);
            }
            isChanged = true;
            run();
        }
        if (matter.equals("beforeprint")) {
            draw(Double.POSITIVE_INFINITY);
        }
        for (WidgetRoot mount : made()) {
            if (matter.equals("get") && Api.isOne(with, mount.root, mount.widget.config().id())) {
                return mount.door;
            }
            if (matter.equals("change")) {
                mount.darken();
            }
            if (matter.equals("hashchange")) {
                mount.select(Address.metric(mount.widget.config().id()), "link");
            }
        }
        return null;
    }

    /** Gives a tree its widgets, and watches it from now on. */
    private JSObject scan(Dom tree) {
        JSObject made = Js.array();
        // First of all, so that what is no tree is the caller's exception, and is not looked into again.
        JSObject found = tree.querySelectorAll(Roots.SELECTOR);
        if (!trees.contains(tree)) {
            trees.add(tree);
            Js.watchTree(watch, tree);
        }
        for (int i = 0; i < Js.length(found); i++) {
            Dom root = Js.at(found, i);
            if (Roots.isRoot(root) && !isKnown(root)) {
                WidgetRoot mount = new WidgetRoot(this, root);
                mounts.add(mount);
                Js.watchRoot(watch, root);
                Js.tried(mount.call, root);
                if (mount.widget != null) {
                    Js.add(made, mount.door);
                }
            }
        }
        // All at once: after each widget that is drawn, asking for its ink lets the browser style the page anew.
        on("change", null);
        return made;
    }

    private boolean isKnown(Dom root) {
        boolean isKnown = false;
        for (WidgetRoot mount : mounts) {
            isKnown |= mount.root == root;
        }
        return isKnown;
    }

    private void run() {
        if (!isRunning) {
            isRunning = true;
            Js.frame(call);
        }
    }

    private void draw(double now) {
        isMoving = false;
        for (WidgetRoot mount : made()) {
            if (mount.isMoving) {
                mount.move(now);
                isMoving |= mount.isMoving;
            }
        }
        if (isMoving) {
            run();
        }
    }

    /** Looks for roots that came, went or changed. */
    private void refresh() {
        List<WidgetRoot> stay = new ArrayList<>();
        for (WidgetRoot mount : mounts) {
            if (mount.root.isIsConnected() && Roots.isRoot(mount.root)) {
                stay.add(mount);
            } else {
                mount.remove();
            }
        }
        mounts = stay;
        for (WidgetRoot mount : mounts) {
            if (mount.isStale) {
                Js.tried(mount.call, mount.root);
            }
        }
        for (Dom tree : trees) {
            scan(tree);
        }
    }
}
