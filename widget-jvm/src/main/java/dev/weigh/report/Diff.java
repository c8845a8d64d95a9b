package dev.weigh.report;

import java.util.ArrayList;
import java.util.List;

/** What changes in a text whose lines stay where they are, as {@code diff -u} writes it and {@code patch} reads it. */
public final class Diff {

    private static final int AROUND = 3;

    private Diff() {
    }

    /** The changed lines, with three around them; empty where nothing changes. */
    public static String of(String name, String before, String after) {
        List<String> old = List.of(before.split("(?<=\n)"));
        List<String> now = List.of(after.split("(?<=\n)"));
        StringBuilder diff = new StringBuilder();
        for (int i = 0; i < old.size();) {
            if (old.get(i).equals(now.get(i))) {
                i++;
                continue;
            }
            int from = Math.max(0, i - AROUND);
            int last = i;
            for (int j = i; j < old.size() && j <= last + 2 * AROUND; j++) {
                last = old.get(j).equals(now.get(j)) ? last : j;
            }
            int to = Math.min(old.size(), last + 1 + AROUND);
            diff.append("@@ -" + (from + 1) + "," + (to - from) + " +" + (from + 1) + "," + (to - from) + " @@\n");
            hunk(old, now, from, to, diff);
            i = to;
        }
        return diff.length() == 0 ? "" : "--- " + name + "\n+++ " + name + "\n" + diff;
    }

    private static void hunk(List<String> old, List<String> now, int from, int to, StringBuilder diff) {
        List<String> added = new ArrayList<>();
        for (int i = from; i < to; i++) {
            boolean isSame = old.get(i).equals(now.get(i));
            if (isSame) {
                added.forEach(line -> diff.append(line('+', line)));
                added.clear();
            } else {
                added.add(now.get(i));
            }
            diff.append(line(isSame ? ' ' : '-', old.get(i)));
        }
        added.forEach(line -> diff.append(line('+', line)));
    }

    private static String line(char mark, String line) {
        return mark + (line.endsWith("\n") ? line : line + "\n\\ No newline at end of file\n");
    }
}
