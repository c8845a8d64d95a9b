package dev.weigh.built;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What one may do with each library that {@code weigh.jar} holds stands in the jar. */
class LicensesTest {

    private static final Pattern CLASS = Pattern.compile("(?:META-INF/versions/\\d+/)?(.+)/[^/]+\\.class");
    private static final String FOLDER = "META-INF/licenses/";
    /** The packages of each library, by a line of its own license that no other has. */
    private static final Map<String, List<String>> LICENSES = Map.of(
            "org.jsoup", List.of("jsoup.txt", "Jonathan Hedley"),
            "org.commonmark", List.of("commonmark-java.txt", "Atlassian"),
            "de.siegmar.fastcsv", List.of("FastCSV.txt", "Oliver Siegmar"),
            "com.electronwill.nightconfig", List.of("LGPL-3.0.txt", "GNU LESSER GENERAL PUBLIC LICENSE"),
            "picocli", List.of("../LICENSE", "Apache License"),
            "dev.weigh", List.of("../LICENSE", "Apache License"));

    @Test
    void areThereForEachLibrary() throws IOException {
        try (JarFile jar = new JarFile(Shell.ROOT.resolve("widget-jvm/target/weigh.jar").toFile())) {
            TreeSet<String> strangers = new TreeSet<>();
            TreeSet<String> found = new TreeSet<>();
            jar.stream().map(JarEntry::getName).map(CLASS::matcher).filter(name -> name.matches())
                    .map(name -> name.group(1).replace('/', '.')).forEach(name -> LICENSES.keySet().stream()
                    .filter(one -> (name + '.').startsWith(one + '.')).findFirst()
                    .ifPresentOrElse(found::add, () -> strangers.add(name)));

            assertEquals(new TreeSet<>(), strangers, "packages whose license isn't in widget-jvm/src/main/licenses");
            assertEquals(new TreeSet<>(LICENSES.keySet()), found);
            String list = text(jar, "README.txt");
            for (Map.Entry<String, List<String>> license : LICENSES.entrySet()) {
                assertTrue(text(jar, license.getValue().get(0)).contains(license.getValue().get(1)),
                        license.toString());
                assertTrue(list.contains(license.getKey()) || license.getKey().equals("dev.weigh"), license.getKey());
            }
            assertTrue(text(jar, "GPL-3.0.txt").contains("TERMS AND CONDITIONS"));
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        String path = name.startsWith("../") ? "META-INF/" + name.substring(3) : FOLDER + name;
        JarEntry entry = jar.getJarEntry(path);
        assertTrue(entry != null, path);
        return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
}
