package dev.weigh.draft;

import java.util.Optional;

/**
 * A page to save: a widget with all that it needs in one file, which opens from a disk.
 *
 * @param title what the page is called, as text
 * @param language what the page is written in, as HTML's {@code lang} has it
 * @param markup the widget's root
 * @param script the text of weigh.js; where there is none, the page loads the file of that name beside it
 */
public record WholePage(String title, String language, String markup, Optional<String> script) {

    /** What a page in a frame tells the page around it: how high it is, whenever that changes and when it is asked. */
    public static final String HEIGHT = """
            (() => {
              // WordPress' own embeds are told by this, in the address that it gives the frame.
              const secret = /^#\\?secret=(\\w+)$/.exec(location.hash)?.[1];
              const tell = () => {
                const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
                parent.postMessage({weigh: "height", height}, "*");
                if (secret) {
                  parent.postMessage({message: "height", value: height, secret}, "*");
                }
              };
              new ResizeObserver(tell).observe(document.documentElement);
              // A frame that is hidden until it has told its height isn't laid out, and observes nothing.
              addEventListener("load", tell);
              addEventListener("message", ({source, data}) => source === parent
                && (data?.weigh === "height" || data?.message === "ready") && tell());
            })();""";

    private static final String STYLES = """
            html { color-scheme: light dark; font: 1.05rem/1.5 system-ui, sans-serif; }
            body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; }
            th, td { padding: .3rem .8rem .3rem 0; text-align: start; }
            """;
    private static final String FRAMED = """
            html { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
            body { margin: 0; display: flow-root; }
            """;

    /** A page to read by itself. */
    public String alone() {
        return page("<style>\n" + STYLES + "</style>\n", "");
    }

    /** A page for a frame: as wide as that, without a margin, and links open beside it. */
    public String inFrame() {
        return page("<base target=\"_blank\">\n<style>\n" + FRAMED + "</style>\n",
                "<script>\n" + HEIGHT + "\n</script>\n");
    }

    private String page(String head, String foot) {
        return "<!doctype html>\n<html" + Markup.attribute("lang", language) + ">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + Markup.text(title)
                + "</title>\n" + head + "</head>\n<body>\n" + markup.strip() + "\n"
                + script.map(text -> "<script>\n" + inline(text) + "\n</script>\n")
                        .orElse("<script src=\"weigh.js\"></script>\n")
                + foot + "</body>\n</html>\n";
    }

    /**
     * A file's script as it may stand between tags: without its mark and its map, which nobody finds from there, with
     * the line ends that a parser makes of others, and without what would end the element.
     */
    public static String inline(String script) {
        return script.replace("\ufeff", "").replaceAll("\r\n?", "\n")
                .replaceAll("(?m)^//# sourceMappingURL=.*$", "")
                .replaceAll("(?i)<(?=!--|/?script)", "\\\\x3c").strip();
    }
}
