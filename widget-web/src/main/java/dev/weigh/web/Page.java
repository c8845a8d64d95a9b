package dev.weigh.web;

import dev.weigh.view.Layout;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;

/** The page's widgets, and the one loop and the one watch that they share. */
final class Page {

    /** What a reader says who wants no motion. */
    static final String REDUCED = "reduced-motion:reduce";

    final DomHost host;
    final List<Mount> mounts = new ArrayList<>();

    private final Nodes trees = Js.array();
    /** The roots that have had their chance: one that was removed by a script doesn't come back. */
    private final JSObject known = Js.set();
    private final JSObject touched = Js.set();
    private final JSObject sheet = Js.sheet();
    private final JSObject watch;
    private List<Mount> moving = new ArrayList<>();
    private boolean isRunning;
    private boolean isStale;
    private double time;
    private int ruled;

    Page(DomHost host) {
        this.host = host;
        watch = Js.watch(records -> {
            Js.touch(touched, records, Roots.SELECTOR);
            isStale = true;
            run();
        });
    }

    /** Gives the page its widgets, and watches it from now on. */
    void start() {
        scan(Js.document());
        Js.listen(Js.window(), "hashchange", event -> Address.follow(this));
        Js.listen(Js.window(), "beforeprint", event -> settle());
        Js.listen(Js.prefers("color-scheme:dark"), "change", event -> darken());
    }

    /** Gives a tree its widgets, and watches it from now on. */
    void scan(Dom tree) {
        if (Js.add(trees, tree)) {
            Js.watchTree(watch, tree);
        }
        Nodes found = tree.querySelectorAll(Roots.SELECTOR);
        for (int i = 0; i < found.getLength(); i++) {
            Dom root = found.get(i);
            if (Roots.isRoot(root) && Js.isNew(known, root)) {
                Mount mount = new Mount(this, root);
                mounts.add(mount);
                Js.watchRoot(watch, root);
                mount.read();
            }
        }
    }

    /** Leaves the widget's root as it was, for good. */
    void remove(Mount mount) {
        mount.remove();
        mounts.remove(mount);
        moving.remove(mount);
        forget();
    }

    /** Sets the rows of a widget off. */
    void move(Mount mount) {
        mount.move(now());
        if (!moving.contains(mount)) {
            moving.add(mount);
        }
        run();
    }

    /** The moment that is drawn, so that rows set off from where a reader sees them. */
    double now() {
        return moving.isEmpty() ? Js.now() : time;
    }

    /** Has the other widgets of the group follow. */
    void spread(Mount one) {
        String group = one.widget.config().group();
        for (Mount other : new ArrayList<>(mounts)) {
            if (!group.isEmpty() && other.widget != null && other.widget.config().group().equals(group)) {
                other.select(other.place(one.id(one.widget.metric())), "group");
            }
        }
    }

    private void darken() {
        for (Mount mount : mounts) {
            if (mount.widget != null) {
                mount.figure.darken();
            }
        }
    }

    /** The ids of all widgets that are drawn. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Mount mount : mounts) {
            if (mount.widget != null) {
                ids.add(mount.widget.config().id());
            }
        }
        return ids;
    }

    /** The stylesheet of all widgets, with rules for as many metrics at least. */
    JSObject sheet(int metrics) {
        if (metrics > ruled) {
            ruled = metrics + 9;
            String rules = Js.css();
            for (int i = 0; i < ruled; i++) {
                rules += Layout.flip(i);
            }
            Js.fill(sheet, rules);
        }
        return sheet;
    }

    /** Takes no notice of what has just changed: it was the widget itself. */
    void forget() {
        Js.drop(watch);
    }

    private void run() {
        if (!isRunning) {
            isRunning = true;
            Js.frame(this::onFrame);
        }
    }

    private void onFrame(double now) {
        isRunning = false;
        time = now;
        if (isStale) {
            isStale = false;
            refresh();
        }
        for (Mount mount : new ArrayList<>(moving)) {
            if (!mount.move(Js.prefers(REDUCED).isMatches() ? Double.POSITIVE_INFINITY : now)) {
                moving.remove(mount);
            }
        }
        if (!moving.isEmpty()) {
            run();
        }
    }

    /** Looks for roots that came, went or changed. */
    private void refresh() {
        for (Mount mount : new ArrayList<>(mounts)) {
            if (!mount.root.isIsConnected() || !Roots.isRoot(mount.root)) {
                remove(mount);
                Js.remove(known, mount.root);
            } else if (Js.remove(touched, mount.root)) {
                mount.read();
            }
        }
        for (int i = 0; i < trees.getLength(); i++) {
            scan(trees.get(i));
        }
    }

    private void settle() {
        for (Mount mount : moving) {
            mount.move(Double.POSITIVE_INFINITY);
        }
        moving = new ArrayList<>();
    }
}
