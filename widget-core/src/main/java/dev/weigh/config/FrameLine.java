package dev.weigh.config;

/** The line by which another page shows a widget in a frame, where the author names the page for it. */
public final class FrameLine {

    /** Title, toggle, verdict and what stands below the rows; and a row, as they are drawn at 16 pixels. */
    private static final int ABOUT = 300;
    private static final int ROW = 52;

    private FrameLine() {
    }

    /**
     * The line; empty where the author names no page, or none that has an address on the web, which is said.
     *
     * @param root what may have {@code data-frame}
     */
    public static String of(Source root, Config config, Problems problems) {
        String address = Attributes.own(root, "frame").trim();
        if (!address.isEmpty() && !address.matches("https?://[^ ]+")) {
            problems.add(ProblemKind.BAD_VALUE, "frame=" + address, root);
            address = "";
        }
        String title = config.comparison().title();
        return address.isEmpty() ? "" : "<iframe src=\"" + escaped(address) + "\" title=\""
                + escaped(title.isEmpty() ? config.id() : title) + "\" width=\"100%\" height=\""
                + height(config) + "\" frameborder=\"0\" loading=\"lazy\"></iframe>";
    }

    /** About how high a widget is in a frame of 640 pixels, in pixels. */
    public static int height(Config config) {
        return ABOUT + ROW * config.comparison().contenders().size();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
