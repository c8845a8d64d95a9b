package dev.weigh.web;

import dev.weigh.Widget;
import dev.weigh.config.Config;
import dev.weigh.config.Host;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import dev.weigh.plus.Beyond;
import dev.weigh.plus.Blended;
import dev.weigh.plus.Choice;
import dev.weigh.plus.HoldsView;
import dev.weigh.plus.Looks;
import dev.weigh.plus.WeightsView;
import dev.weigh.view.Layout;
import dev.weigh.view.View;
import dev.weigh.weights.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSObject;

/** The extension of {@code weigh-plus.js}: readers weigh the metrics, see two or all at once, and find contenders. */
final class Plus implements WebExtension {

    private final WidgetRoot root;
    private final Looks looks = new Looks();
    private final PlusFinder finder;
    private final JSObject call = Js.function(this::on);
    private final Copies copies = new Copies();
    /** The widget as it was read. */
    private Config config;
    /** What is weighed; {@code null} where nothing is. */
    private Blended blended;
    /** What those who listen were told last of the weights. */
    private String told = "";

    /** The extension of a root; of none, it only makes others. */
    Plus(WidgetRoot root) {
        this.root = root;
        finder = new PlusFinder(root, looks);
    }

    @Override
    public WebExtension of(WidgetRoot other) {
        return new Plus(other);
    }

    @Override
    public Config read(Config read, Source source, Host host, Problems problems) {
        Blended before = blended;
        config = read;
        copies.read(config, source, problems);
        looks.read(config, source, host, problems);
        Optional<Blended> weighed = Blended.of(config, source, host, problems);
        blended = weighed.isPresent() ? weighed.get() : null;
        if (before != null && blended != null && before.count() == blended.count()) {
            blended.weigh(before.weights());
        }
        Config whole = looks.added(blended == null ? config : blended.config());
        finder.read(whole);
        return whole;
    }

    @Override
    public View data(Layout layout, int place) {
        return place >= looks.first() ? looks.data(place, this)
                : isWeights(place) ? new WeightsView(blended).data(layout) : new HoldsView(config).data(layout, place);
    }

    @Override
    public View widget(View widget) {
        return copies.added(finder.widget(Beyond.marked(widget, looks.own(), config.words().language,
                blended == null ? "" : blended.room())));
    }

    @Override
    public int own(Config config) {
        return looks.own();
    }

    @Override
    public int place(String name, int usual) {
        if (usual < 0 && blended != null && blended.take(name)) {
            refresh();
            return blended.place;
        }
        return usual < 0 ? looks.place(name) : usual;
    }

    @Override
    public void shown(int place, Dom drawn) {
        PlusDom.shown(drawn, place >= looks.own());
        finder.shown();
    }

    @Override
    public boolean hasBars(int place) {
        return place < looks.first();
    }

    @Override
    public void follow() {
        finder.follow();
    }

    @Override
    public void drawn(int place, Dom data) {
        copies.listen(data);
        if (isWeights(place)) {
            PlusDom.listen(data, call);
        }
        PlusDom.draw(data);
        finder.drawn(data);
    }

    @Override
    public String said(int place, String usual) {
        if (!isWeights(place)) {
            return looks.said(place, usual);
        }
        told = blended.leading();
        return told;
    }

    @Override
    public String link(String usual) {
        return finder.link(PlusDom.link(usual));
    }

    @Override
    public JSObject detail(JSObject usual, int place) {
        return isWeights(place) ? PlusDom.withWeights(usual, shares()) : usual;
    }

    @Override
    public JSObject door(JSObject usual) {
        return PlusDom.door(usual, call);
    }

    private boolean isWeights(int place) {
        return blended != null && place == blended.place;
    }

    /** What a control, a button or a page's script says. */
    private JSObject on(String matter, JSObject with) {
        if (blended == null || root.widget == null) {
            return null;
        }
        if (matter.equals("weights")) {
            return weights(with);
        }
        if (matter.equals("settled")) {
            settle("reader");
            return null;
        }
        if (matter.equals("choice")) {
            blended.choose((int) Api.number(with));
        } else {
            blended.set(Integer.parseInt(matter), Api.number(with));
        }
        refresh();
        if (matter.equals("choice")) {
            settle("reader");
        }
        return null;
    }

    /**
     * Sets what a page's script gives, if those are amounts of these metrics, and answers how much each counts, in
     * percent.
     */
    private JSObject weights(JSObject map) {
        List<Double> amounts = new ArrayList<>();
        String ids = " ";
        for (int i = 0; i < blended.count(); i++) {
            amounts.add(PlusDom.amount(map, blended.id(i)));
            ids += blended.id(i) + " ";
        }
        if (PlusDom.areAmounts(map, ids)) {
            blended.weigh(Weights.of(amounts));
            refresh();
            if (isWeights(root.widget.metric())) {
                settle("script");
            } else {
                root.select(blended.name(), "script");
            }
        }
        return shares();
    }

    private JSObject shares() {
        JSObject shares = Js.map();
        for (int i = 0; i < blended.count(); i++) {
            PlusDom.put(shares, blended.id(i), blended.weights().share(i) * 100);
        }
        return PlusDom.object(shares);
    }

    /** Says that the weights are others now, to the page and to those who listen. */
    private void settle(String by) {
        if (root.widget.config().hasPermalink()) {
            Address.write(root);
        }
        root.figure.show(blended.place, Address.of(root));
        if (by.equals("reader") && !told.equals(blended.leading())) {
            root.tell();
        }
        Js.send(root.root, "weigh-changed", Detail.of(root, blended.place, by));
    }

    /** Shows what the weights are now. */
    private void refresh() {
        Config now = looks.added(blended.config());
        Widget widget = new Widget(now);
        widget.select(root.widget.metric(), 0, 0);
        root.widget = widget;
        root.figure.config = now;
        Dom panel = root.figure.drawn.querySelector("#p" + blended.place);
        Layout layout = new Layout(now, this);
        Painter painter = root.page.painter;
        PlusDom.replace(panel.getFirstChild(),
                painter.drawn(Beyond.verdict(layout.verdict(blended.place), config.words().language)));
        PlusDom.name(root.figure.drawn, blended.place, blended.name());
        Dom data = panel.querySelector("ul");
        if (data == null) {
            return;
        }
        WeightsView weights = new WeightsView(blended);
        List<View> rows = weights.rows(layout);
        PlusDom.replace(data.getNextSibling(), painter.drawn(rows.get(1)));
        PlusDom.replace(data, painter.drawn(rows.get(0)));
        PlusDom.replace(panel.querySelector(".y"), painter.drawn(weights.said()));
        for (int i = 0; i < blended.count(); i++) {
            PlusDom.control(panel, i, blended.amount(i), blended.counts(i), blended.share(i));
        }
        List<Choice> choices = blended.choices();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            PlusDom.button(panel, i, choice.label(), choice.sentence(), blended.isChosen(choice));
        }
        finder.drawn(panel);
    }
}
