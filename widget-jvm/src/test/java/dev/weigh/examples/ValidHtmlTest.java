package dev.weigh.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** The example pages are valid HTML, by the checker that the W3C's service runs; it needs no network. */
@Tag("thorough")
class ValidHtmlTest {

    static List<Path> pages() {
        return Examples.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsNoErrorInAPage(Path page) throws IOException, SAXException {
        assertEquals(List.of(), errors(Files.newInputStream(page)));
    }

    @Test
    void findsAnError() throws IOException, SAXException {
        String page = "<!doctype html><html lang=en><title>a</title><p><ul></ul></p>";

        assertEquals(List.of("1.58-1.61: error: No \"p\" element in scope but a \"p\" end tag seen."),
                errors(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))));
    }

    /** A line for each error, with its place. */
    static List<String> errors(InputStream page) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(OutputFormat.GNU);
        validator.setAsciiQuotes(true);
        try (page) {
            return validator.validate(page).lines().filter(line -> line.contains(": error: "))
                    .map(line -> line.replaceFirst("^[^0-9]*", "")).toList();
        }
    }
}
