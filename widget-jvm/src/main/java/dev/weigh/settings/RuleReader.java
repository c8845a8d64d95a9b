package dev.weigh.settings;

import dev.weigh.check.Nearest;
import dev.weigh.check.Remedy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads what a {@code weigh.toml} says of files. */
final class RuleReader {

    static final List<String> KEYS = List.of("files", "codes", "level", "reason", "stale", "tolerance");

    private RuleReader() {
    }

    /** What the file says of all. */
    static Rule general(TomlValues values) throws BadSettings {
        return new Rule("its first lines", List.of(), List.of(), Optional.empty(), "", stale(values),
                tolerance(values));
    }

    /** One rule. */
    static Rule read(String name, TomlValues values) throws BadSettings {
        List<String> codes = values.texts("codes");
        for (String code : codes) {
            if (!Remedy.codes().contains(code)) {
                throw values.bad("codes", code, Nearest.of(code, Remedy.codes()).map(near -> "“" + near + "” perhaps")
                        .orElse("one of docs/problems.md"));
            }
        }
        Optional<Level> level = level(values);
        String reason = values.text("reason").orElse("");
        if (level.equals(Optional.of(Level.OFF)) && reason.isBlank()) {
            throw values.bad("reason", "", "why they are silenced");
        }
        if (level.isPresent() == codes.isEmpty()) {
            throw values.bad("codes", codes, "a list that goes with “level”");
        }
        return new Rule(name, values.texts("files"), codes, level, reason, stale(values), tolerance(values));
    }

    private static Optional<Level> level(TomlValues values) throws BadSettings {
        String said = values.text("level").orElse("");
        Optional<Level> level = Arrays.stream(Level.values()).filter(one -> one.word().equals(said)).findFirst();
        if (level.isEmpty() && !said.isEmpty()) {
            throw values.bad("level", said, "off, note, warning or error");
        }
        return level;
    }

    private static OptionalInt stale(TomlValues values) throws BadSettings {
        Optional<String> said = values.text("stale");
        OptionalInt days = said.map(Days::of).orElse(OptionalInt.empty());
        if (said.isPresent() && days.isEmpty()) {
            throw values.bad("stale", said.get(), Days.FORM);
        }
        return days;
    }

    private static OptionalDouble tolerance(TomlValues values) throws BadSettings {
        Optional<String> said = values.text("tolerance");
        if (said.isEmpty()) {
            return OptionalDouble.empty();
        }
        String number = said.get().replaceFirst("\\s*%$", "").trim();
        if (!number.matches("\\d+(\\.\\d+)?")) {
            throw values.bad("tolerance", said.get(), "a number of percent");
        }
        return OptionalDouble.of(Double.parseDouble(number));
    }
}
