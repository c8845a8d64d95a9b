package dev.weigh.jvm;

import java.io.IOException;
import java.net.URI;

/** Knows what the addresses of a server get. */
interface Answers {

    /** What the address gets. */
    Answer answer(URI address) throws IOException;
}
