package dev.weigh.bench;

import dev.weigh.testing.growth.Hostile;
import java.util.ArrayList;
import java.util.List;

/** A server under load for a minute: mixed pages, and the worst that strangers send. */
public final class Load {

    private Load() {
    }

    /** Runs for a minute, or for as many seconds as are said, and prints what came of it. */
    public static void main(String... arguments) throws Exception {
        List<String> pages = new ArrayList<>(Hostile.pages());
        pages.add(Articles.brief());
        pages.add(Articles.extensive());
        System.out.println(dev.weigh.testing.growth.Load.run(pages,
                arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60));
    }
}
