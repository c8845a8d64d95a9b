package dev.weigh.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.check.Generated;
import dev.weigh.testing.spec.Case;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Each rule for authors has a case or a test, each case has a rule, and {@code docs/contract.md} says
 * which; {@code -Dspec.accept=true} writes it.
 */
class ContractTest {

    private static final Path SPEC = Path.of(System.getProperty("spec.folder", "../spec")).toAbsolutePath().normalize();
    private static final Path ROOT = SPEC.getParent();

    private Contract contract;

    @BeforeEach
    void read() throws IOException {
        contract = Contract.read(SPEC.resolve("CONTRACT"));
    }

    @Test
    void hasSomethingThatHoldsEachRule() {
        assertEquals(List.of(), contract.rules().stream().filter(rule -> rule.holders().isEmpty()
                || rule.holders().contains(Contract.LATER) && rule.holders().size() > 1).toList());
    }

    @Test
    void hasACaseOfItsOwnForEachRule() {
        List<String> first = contract.rules().stream().map(rule -> rule.holders().get(0))
                .filter(holder -> !holder.equals(Contract.LATER)).toList();
        assertEquals(List.of(), first.stream().filter(holder -> first.indexOf(holder) != first.lastIndexOf(holder))
                .toList(), "the first that holds a rule is its own");
    }

    @Test
    void namesCasesAndTestsThatThereAre() {
        assertEquals(List.of(), contract.holders().stream().filter(holder -> !exists(holder)).toList());
    }

    @Test
    void namesEachCase() {
        assertEquals(List.of(), Case.all(SPEC).stream().map(Case::name)
                .filter(name -> !contract.holders().contains(name)).toList());
    }

    @Test
    void isInTheDocs() throws IOException {
        Generated.hold(ROOT.resolve("docs/contract.md"), contract.page(ROOT));
    }

    @Test
    void namesTestsThatThereAreInThePageOfAccessibility() throws IOException {
        List<String> named = Pattern.compile("`(\\w+Test#\\w+)`")
                .matcher(Files.readString(ROOT.resolve("docs/accessibility.md"))).results()
                .map(found -> found.group(1)).toList();

        assertEquals(List.of(), named.stream().filter(holder -> !exists(holder)).toList());
        assertTrue(named.size() > 20, "one for nearly each criterion");
    }

    /** Whether the case is there, or the method in the source of the test. */
    private static boolean exists(String holder) {
        Path file = Contract.place(ROOT, holder);
        try {
            String method = " void " + holder.replaceFirst(".*#", "") + "(";
            return Files.exists(file) && (!holder.contains("#") || Files.readString(file).contains(method));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
