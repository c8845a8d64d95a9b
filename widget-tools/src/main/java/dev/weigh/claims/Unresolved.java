package dev.weigh.claims;

import dev.weigh.config.ProblemKind;
import dev.weigh.config.Config;
import java.util.Optional;

/**
 * A claim on what there is not.
 *
 * @param kind what is wrong
 * @param detail what is named by nothing
 * @param widget the widget that it is about, where that is known
 */
public record Unresolved(ProblemKind kind, String detail, Optional<Config> widget) {

    Unresolved(ClaimPath.Unknown unknown) {
        this(unknown.kind(), unknown.detail(), unknown.widgets().stream().findFirst());
    }
}
