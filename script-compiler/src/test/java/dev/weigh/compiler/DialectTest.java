package dev.weigh.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.compiler.dialect.Dialect;
import dev.weigh.compiler.fixture.Inside;
import dev.weigh.compiler.fixture.Outside;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.Type;

/** Each construct that would mean something else in the script is refused, and nothing else. */
class DialectTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "optionalOfText | an Optional of a String",
        "optionalOfNumber | an Optional of a String, of a boxed value",
        "textBesideNull | beside null",
        "constantBesideNull | beside null",
        "optionalOfConstant | an Optional of a String, of a boxed value or of an enum",
        "sameText | write equals",
        "isText | instanceof of a String",
        "replacementOfAnother | a replacement that is no constant",
        "replacementWithBackslash | replaceAll with \"\\$\"",
        "replacementWithWhole | replaceAll with \"[$0]\"",
        "expressionOfJava | the regular expression \"(?i)a\\h*+\"",
        "splitWithoutEnd | without the limit -1",
        "withLong | a long",
        "withFloat | a float",
        "farAway | a thousand million",
        "searchForEqual | a search for a dev.weigh.compiler.fixture.Outside$Point",
        "equalRecords | equals of a dev.weigh.compiler.fixture.Outside$Point",
        "switchOfTexts | a switch over Strings",
        "conditionInText | a boolean put into a text",
        "doubleInText | a double put into a text",
        "caught | it catches an exception",
        "library | java.lang.String.repeat",
    })
    void refuses(String method, String sentence) throws IOException {
        Collection<String> complaints = complaints(Outside.class, method);

        assertTrue(complaints.stream().anyMatch(complaint -> complaint.contains(sentence)), complaints::toString);
        assertTrue(complaints.stream().allMatch(complaint -> complaint.contains("Outside." + method)),
                complaints::toString);
    }

    @Test
    void refusesEachConstructOfTheFixture() throws IOException {
        Set<String> refused = new TreeSet<>();
        for (Method method : Outside.class.getDeclaredMethods()) {
            if (!complaints(Outside.class, method.getName()).isEmpty()) {
                refused.add(method.getName());
            }
        }

        assertEquals(names(Outside.class).collect(Collectors.toCollection(TreeSet::new)), refused);
    }

    @Test
    void namesTheLineOfJava() throws IOException {
        String complaint = complaints(Outside.class, "sameText").iterator().next();

        assertTrue(complaint.matches("dev.weigh.compiler.fixture.Outside.sameText \\(Outside.java:\\d+\\): .*"),
                complaint);
    }

    @Test
    void takesWhatMeansTheSame() throws IOException {
        assertEquals(List.of(), List.copyOf(complaints(Inside.class, names(Inside.class).toArray(String[]::new))));
    }

    private static Stream<String> names(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).map(Method::getName);
    }

    private static Collection<String> complaints(Class<?> type, String... names) throws IOException {
        List<String> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> List.of(names).contains(method.getName()))
                .map(method -> type.getName() + "." + method.getName() + Type.getMethodDescriptor(method)).toList();
        return Dialect.complaints(methods, type.getClassLoader(), NativeMethods.ALL.keySet());
    }
}
