package dev.weigh.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A suite on the WordPress that {@code script/wordpress --run} shows, which keeps nothing of a session behind it. */
@ExtendWith(InATab.class)
abstract class WordPressCase {

    final Tab tab;
    final WordPress wordpress;

    WordPressCase(Tab tab) {
        this.tab = tab;
        wordpress = new WordPress(tab);
    }

    @AfterEach
    void leave() {
        wordpress.leave();
    }
}
