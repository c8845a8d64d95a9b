package dev.weigh.config;

import dev.weigh.words.Usage;
import dev.weigh.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Tells which rows at a table's end sum up those above, and so are no contenders. */
final class SummaryRows {

    private final List<String> contenders;
    private final List<Column> columns;
    private final Words words;

    SummaryRows(List<String> contenders, List<Column> columns, Words words) {
        this.contenders = contenders;
        this.columns = columns;
        this.words = words;
    }

    /**
     * The rows, the last one first: the last row where every number in it is the sum, or the mean, of those above; of
     * rows that are called so, as many as there are.
     */
    List<Integer> found() {
        int last = contenders.size() - 1;
        int first = last + 1;
        while (first > 0 && words.isIn(contenders.get(first - 1), Usage.SUMMARY_ROWS)) {
            first--;
        }
        List<Integer> sums = new ArrayList<>();
        if (first > last && last > 2 && isSum(last, last, false)) {
            sums.add(last);
        }
        // Total Eclipse is called so as well, and is above its sum: then those below it are asked alone.
        for (int end = first; end <= last && sums.isEmpty(); end++) {
            for (int row = last; row >= end; row--) {
                if (isSum(row, end, true)) {
                    sums.add(row);
                }
            }
        }
        return sums;
    }

    /**
     * Whether each number in a row sums up the rows above; of Total (by value) those alone that end so too. In one that
     * is called so the half of them, and two, are enough: the share of all wins is no sum of shares, and no mean.
     */
    private boolean isSum(int row, int end, boolean isCalled) {
        String tail = isCalled ? contenders.get(row).replaceAll("^[^-,:(]*", "") : "";
        List<Integer> alike = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            all.add(i);
            if (contenders.get(i).endsWith(tail)) {
                alike.add(i);
            }
        }
        int count = 0;
        int sums = 0;
        int telling = 0;
        for (Column column : columns) {
            boolean isOpen = isCalled || sums == count;
            if (isOpen && column.role == Column.METRIC && column.cells.get(row).number().hasNumber()) {
                count++;
                if (column.isSum(row, alike.isEmpty() ? all : alike, isCalled)) {
                    sums++;
                    telling += column.isOther(row) ? 1 : 0;
                }
            }
        }
        return isCalled && (sums == count ? sums > 0 : sums > 1 && sums * 2 >= count)
                || sums == count && telling > 1;
    }
}
