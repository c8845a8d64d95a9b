package dev.weigh.web;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;

/**
 * The page's widgets, and the one loop and the one watch that they share. What is near to what is in view is drawn
 * at once; the rest comes when it is near, when it is asked for, or when the page has nothing better to do.
 */
final class Page {

    final DomHost host;
    final WebExtension extension;
    final Sheets sheets = new Sheets();
    final Painter painter = new Painter();
    final Mounts mounts = new Mounts();
    final JSObject motion = Js.motion();
    private List<Dom> trees = new ArrayList<>();
    private final JSObject call = Js.function(this::on);
    private final JSObject watch = Js.watch(call, mounts.calls, Roots.SELECTOR);
    private final JSObject approach = Js.approach(call, mounts.calls);
    private boolean isRunning;
    private boolean isChanged;
    private boolean isMoving;
    private boolean isIdling;
    private int timer;
    private double time;

    Page(DomHost host, WebExtension extension) {
        this.host = host;
        this.extension = extension;
        Api.open(call);
    }

    /** Gives the page its widgets, each once it is read to its end, and watches it from then on. */
    void start() {
        Js.start(call);
    }

    /** Leaves the widget's root as it was, for good. */
    void remove(WidgetRoot mount) {
        mount.remove();
        mount.isGone = true;
    }

    /** Sets the rows of a widget off; what is to be drawn when there is time waits until they have arrived. */
    void move(WidgetRoot mount) {
        mount.move(now());
        isMoving |= mount.isMoving;
        run();
        idle(999);
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
        if (!group.isEmpty()) {
            mounts.drawAll();
            look(false);
            for (WidgetRoot other : mounts.made()) {
                if (other.widget.config().group().equals(group)) {
                    other.select(one.metric(), "group");
                }
            }
        }
    }

    private JSObject on(String matter, JSObject with) {
        if (matter.equals("scan")) {
            return scan((Dom) with);
        }
        if (matter.equals("changed")) {
            isChanged = true;
            run();
            return null;
        }
        JSObject door = matter.equals("get") ? mounts.door(with) : null;
        if (matter.equals("tree")) {
            find((Dom) with, false);
            if (Address.isOurs()) {
                mounts.drawAll();
            }
            goThere();
        }
        if (matter.equals("frame")) {
            frame(Api.number(with));
        } else if (matter.equals("idle")) {
            isIdling = mounts.drawSome();
            idle(9);
            if (isIdling) {
                return null;
            }
        }
        if (matter.equals("beforeprint")) {
            print();
        }
        if (matter.equals("hashchange") && Address.isOurs()) {
            mounts.drawAll();
            for (WidgetRoot mount : mounts.made()) {
                mount.select(Address.metric(mount.widget.config().id()), "link");
            }
            goThere();
        }
        look(matter.equals("change"));
        return door;
    }

    /** Brings the widget that the address names first into view, as a browser does with an anchor. */
    private void goThere() {
        String id = Address.first();
        for (WidgetRoot mount : mounts.made()) {
            if (mount.widget.config().id().equals(id)) {
                mount.root.scrollIntoView();
            }
        }
    }

    private void frame(double now) {
        isRunning = false;
        time = now;
        if (isChanged) {
            isChanged = false;
            mounts.refresh();
            List<Dom> stay = new ArrayList<>();
            for (Dom tree : trees) {
                if (tree.isIsConnected()) {
                    stay.add(tree);
                    find(tree, false);
                }
            }
            trees = stay;
        }
        draw(Js.isReduced(motion) ? Double.POSITIVE_INFINITY : time);
    }

    /** Paper has all there is, at rest. */
    private void print() {
        mounts.drawAll();
        draw(Double.POSITIVE_INFINITY);
        for (WidgetRoot mount : mounts.made()) {
            mount.figure.drawAll();
        }
    }

    /** Follows the page from light to dark: seldom, and all inks first, as each question has the page styled anew. */
    private void look(boolean isAll) {
        List<WidgetRoot> looked = new ArrayList<>();
        for (WidgetRoot mount : mounts.made()) {
            if (isAll || !mount.isLookedAt) {
                mount.figure.look();
                looked.add(mount);
            }
        }
        for (WidgetRoot mount : looked) {
            mount.darken();
        }
    }

    /** Gives a tree its widgets, those that were removed too; a document or a shadow root is watched from now on. */
    private JSObject scan(Dom tree) {
        JSObject made = Js.array();
        mounts.forgive(tree);
        for (WidgetRoot mount : find(tree, true)) {
            if (mount.widget != null) {
                Js.add(made, mount.door);
            }
        }
        return made;
    }

    private void watch(Dom tree) {
        if (tree.getNodeType() != 1 && !trees.contains(tree)) {
            trees.add(tree);
            Js.watchTree(watch, tree);
        }
    }

    /** Takes the roots of a tree that are new and read to their end, and draws the near ones; or all of them. */
    private List<WidgetRoot> find(Dom tree, boolean isAll) {
        watch(tree);
        JSObject found = Js.found(tree, Roots.SELECTOR);
        List<WidgetRoot> taken = new ArrayList<>();
        List<WidgetRoot> near = new ArrayList<>();
        for (int i = 0; i < Js.length(found); i++) {
            Dom root = Js.at(found, i);
            if (!Js.has(mounts.calls, root) && (isAll || Js.isRead(root)) && Roots.isRoot(root)) {
                WidgetRoot mount = new WidgetRoot(this, root);
                mounts.add(mount);
                taken.add(mount);
                Js.watchRoot(watch, root);
                // Before any of them is drawn: asking for a place afterwards has all laid out anew.
                if (isAll || Js.isInView(root)) {
                    near.add(mount);
                }
            }
        }
        for (WidgetRoot mount : near) {
            // Each that is drawn moves those below; what leaves the view by that can wait.
            if (isAll || mount == near.get(0) || Js.isInView(mount.root)) {
                mount.isNear = !isAll;
                mounts.draw(mount);
            }
        }
        look(false);
        for (WidgetRoot mount : taken) {
            isIdling = true;
            if (mount.isWaiting) {
                Js.await(approach, mount.root);
            }
        }
        idle(9);
        return taken;
    }

    private void idle(int wait) {
        if (isIdling) {
            timer = Js.later(timer, call, "idle", wait);
        }
    }

    private void run() {
        if (!isRunning) {
            isRunning = true;
            Js.frame(call);
        }
    }

    private void draw(double now) {
        isMoving = false;
        for (WidgetRoot mount : mounts.made()) {
            if (mount.isMoving) {
                mount.move(now);
                isMoving |= mount.isMoving;
            }
        }
        if (isMoving) {
            run();
        }
    }
}
