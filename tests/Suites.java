import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Reads what Surefire has reported of a run, and prints a table of suites: how many tests, how many seconds. Below it
 * stand the classes that took longest and, for each test that was not run, why. {@code script/test} ends with it, and
 * fails where a test has.
 */
class Suites {

    private static final String LINE = "%-32s %6s %6s %7s %8s%n";
    private static final String REPORT = ".*/target/surefire-reports/TEST-[^/]*\\.xml";
    private static final int LONGEST = 12;

    /** One class in one engine. */
    private record Report(String suite, String name, int tests, int failed, int skipped, double seconds,
            List<String> reasons) {
    }

    public static void main(String[] arguments) throws Exception {
        List<Report> reports = reports(Path.of("."));
        Map<String, List<Report>> suites = reports.stream()
                .collect(Collectors.groupingBy(Report::suite, TreeMap::new, Collectors.toList()));
        System.out.printf("%n" + LINE, "suite", "tests", "failed", "not run", "seconds");
        suites.forEach(Suites::print);
        print("all, added up", reports);
        System.out.println("\nThe classes that took longest, in seconds:");
        reports.stream().sorted(Comparator.comparingDouble(Report::seconds).reversed()).limit(LONGEST)
                .forEach(one -> System.out.printf(Locale.ROOT, "%8.1f  %s, %s%n", one.seconds, one.name, one.suite));
        System.out.println("\nNot run:");
        reports.stream().flatMap(one -> one.reasons.stream().map(reason -> one.suite + ": " + reason)).distinct()
                .forEach(System.out::println);
        List<String> failed = reports.stream().filter(one -> one.failed > 0)
                .map(one -> "%4d  %s, %s".formatted(one.failed, one.name, one.suite)).toList();
        if (!failed.isEmpty()) {
            System.out.println("\nFailed; the reports are in target/surefire-reports of each:");
            failed.forEach(System.out::println);
            System.exit(1);
        }
    }

    private static void print(String suite, List<Report> reports) {
        System.out.printf(Locale.ROOT, LINE, suite, reports.stream().mapToInt(Report::tests).sum(),
                reports.stream().mapToInt(Report::failed).sum(), reports.stream().mapToInt(Report::skipped).sum(),
                "%.1f".formatted(reports.stream().mapToDouble(Report::seconds).sum()));
    }

    private static List<Report> reports(Path root) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root, 5)) {
            files = all.filter(file -> file.toString().replace('\\', '/').matches(REPORT)).sorted().toList();
        }
        List<Report> reports = new ArrayList<>();
        for (Path file : files) {
            reports.add(report(root, file));
        }
        return reports;
    }

    /** A class is called {@code dev.weigh.browser.ToggleTest(chromium)} where it has an engine. */
    private static Report report(Path root, Path file) throws Exception {
        Element suite = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())
                .getDocumentElement();
        String name = suite.getAttribute("name").replaceFirst(".*\\.(?=\\w)", "");
        String engine = name.contains("(") ? ", " + name.replaceFirst(".*\\((.*)\\)", "$1") : "";
        String module = root.relativize(file).getParent().getParent().getParent().toString();
        int failed = number(suite, "failures") + number(suite, "errors");
        return new Report(module + engine, name.replaceFirst("\\(.*", ""), number(suite, "tests"), failed,
                number(suite, "skipped"), Double.parseDouble(suite.getAttribute("time").replace(",", "")),
                reasons(suite));
    }

    private static int number(Element suite, String attribute) {
        return Integer.parseInt(suite.getAttribute(attribute));
    }

    private static List<String> reasons(Element suite) throws IOException {
        List<String> reasons = new ArrayList<>();
        NodeList skipped = suite.getElementsByTagName("skipped");
        for (int i = 0; i < skipped.getLength(); i++) {
            Element test = (Element) skipped.item(i).getParentNode();
            String method = test.getAttribute("name").replaceFirst("[({\\[].*", "");
            reasons.add(test.getAttribute("classname").replaceFirst(".*\\.(?=\\w)", "").replaceFirst("\\(.*", "")
                    + (method.isEmpty() ? "" : "." + method) + ", because "
                    + reason((Element) skipped.item(i)));
        }
        return reasons;
    }

    /** Its message, or where an assumption ended the test the first line of what that threw. */
    private static String reason(Element skipped) {
        String message = skipped.getAttribute("message");
        String thrown = skipped.getTextContent().strip().lines().findFirst().orElse("");
        return message.isEmpty() ? thrown.replaceFirst(".*Assumption failed: ", "") : message;
    }
}
