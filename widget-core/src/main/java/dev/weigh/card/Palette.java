package dev.weigh.card;

/** The colours of a card, light or dark. */
final class Palette {

    /** The colours of the stylesheet for an accent that nobody chose. */
    private static final Colour OWN = Colour.rgb(0x0b, 0x5d, 0x43);

    final String ground;
    final String ink;
    final String muted;
    final String track;
    final String bar;
    final String line;
    private final boolean isDark;

    Palette(boolean isDark) {
        this.isDark = isDark;
        ground = isDark ? "#17151a" : "#ffffff";
        ink = isDark ? "#eeeeee" : "#1d1b19";
        muted = isDark ? "#c3c2c4" : "#474543";
        track = isDark ? "#2b292d" : "#ebeae9";
        bar = isDark ? "#959495" : "#7b7977";
        line = isDark ? "#3a383c" : "#dbdad9";
    }

    /** An author's accent, or ours, as light or dark as it must be to be read on the ground. */
    String accent(String wanted) {
        Colour colour = ColourReader.read(wanted).orElse(OWN);
        return (isDark ? colour.within(.75, 1) : colour.within(0, .48)).hex();
    }

    /** The accent's tint, as those that are tied have it. */
    String tied(String wanted) {
        return ColourReader.read(accent(wanted)).orElse(OWN).mixed(.65, ColourReader.read(track).orElse(OWN)).hex();
    }
}
