package dev.weigh.playground.build;

import org.teavm.extension.spi.substitution.SubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Has TeaVM find below this package what its own library lacks of Java's. */
public final class Lacking implements SubstitutionPolicy {

    /** Needed by the service loader. */
    public Lacking() {
        // Nothing to hold.
    }

    @Override
    public void contribute(SubstitutionSink sink) {
        sink.selectClasses("java.util.StringJoiner"::equals).packagePrefix("dev.weigh.playground.build.");
    }
}
