package dev.weigh.config;

import dev.weigh.model.Score;
import dev.weigh.quantity.Cell;
import dev.weigh.quantity.NumberText;
import dev.weigh.quantity.Quantities;
import dev.weigh.quantity.Scores;
import dev.weigh.words.Usage;
import dev.weigh.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A column as its author wrote it, and what it is taken for: a label and a text for each contender. */
public final class Column {

    /** Its numbers are compared. */
    public static final int METRIC = 0;
    /** It names the contenders. */
    public static final int NAME = 1;
    /** Words, or names with digits in them. */
    public static final int TEXT = 2;
    /** It counts the rows. */
    public static final int RANK = 3;
    /** Versions. */
    public static final int VERSION = 4;
    /** Dates or years. */
    public static final int DATE = 5;
    /** Nothing stands in it. */
    public static final int EMPTY = 6;
    /** Its units can't be brought to one. */
    public static final int REFUSED = 7;

    /** A text without a number, for a value that is in no machine form. */
    private static final String WORD = "x";
    private static final String RANKED = "[#T=]?\\d{1,3}(?:\\.|=|st|nd|rd|th|er|e|\u00ba|\u00aa|\u4f4d)?";

    /** What stands above it. */
    public final LabelText label;
    /** The header above that, of several columns; empty for none. */
    public final String group;
    /** Where its attributes are: the header cell, or the root in a list. */
    public final Source head;
    /** Its index among the table's columns. */
    public final int at;
    /** What it is taken for. */
    public int role = METRIC;
    /** Its numbers; {@code null} until it is decided. */
    public Quantities quantities;
    /** Its index in the root's lists. */
    int place;
    /** Its name in links and scripts; empty as long as its author has given it none. */
    String id;
    /** Whether it comes from a list, where the head is the root. */
    boolean isList = false;
    /** The decimal mark where a number doesn't tell its own, and the one that the author names. */
    String mark = ".";
    String forced = "";
    /** The unit that a row of units gives it; empty for none. */
    String unit = "";
    final Words words;
    final List<Cell> cells = new ArrayList<>();
    final List<Source> nodes = new ArrayList<>();

    Column(LabelText label, String group, Source head, int at, Words words) {
        this.words = words;
        this.label = label;
        this.group = group;
        this.head = head;
        this.at = at;
        place = at;
        id = Attributes.own(head, "metric").trim();
    }

    /** What is said about it in words. */
    public String title() {
        return label.label;
    }

    void add(Source node, Problems problems) {
        boolean isMachine = Attributes.has(node, "value");
        String machine = Attributes.own(node, "value");
        boolean isRead = machine.isEmpty() || Text.number(machine) < Double.POSITIVE_INFINITY;
        String text = Text.shown(node);
        double error = new Attributes(node, null, problems).number("error", Attributes.own(node, "error"), 0, 0, 1e300);
        add(node, new Cell(text, new NumberText(isMachine ? isRead ? machine : WORD : text), isMachine, error));
    }

    void add(Source node, Cell cell) {
        nodes.add(node);
        cells.add(cell);
    }

    /** Where a contender's cell is. */
    public Source node(int contender) {
        return nodes.get(contender);
    }

    void remove(int index) {
        cells.remove(index);
        nodes.remove(index);
    }

    /** Its scores, one for each contender. */
    List<Score> scores() {
        return new Scores(quantities, mark, forced).all();
    }

    /** Whether a contender's cell has something in it that is no number; true where it is a score as well. */
    public boolean isRefused(int contender) {
        return cells.get(contender).number().kind != NumberText.MISSING;
    }

    /**
     * Whether the number in a row is the sum, or the mean, of those in others.
     *
     * @param isCalled whether the row is called so: then a sum need not be one to the last digit
     */
    boolean isSum(int row, List<Integer> others, boolean isCalled) {
        List<Score> scores = scores();
        Score total = scores.get(row);
        double sum = 0;
        int count = 0;
        for (int other : others) {
            Score score = scores.get(other);
            sum += score.isMissing() ? 0 : score.value();
            count += score.isMissing() ? 0 : 1;
        }
        double step = .51 * total.form().factor() * Math.pow(10, -total.form().decimals());
        double off = isCalled ? Math.max(step, Math.abs(total.value()) / 20) : step;
        return count > 1
                && (Math.abs(sum - total.value()) <= off || Math.abs(sum / count - total.value()) <= step);
    }

    /** Whether the number in a row is another than the first one: of level scores each is the mean of the others. */
    boolean isOther(int row) {
        List<Score> scores = scores();
        return scores.get(row).value() != scores.get(0).value();
    }

    /** Decides what the column is. */
    void decide() {
        boolean areTwo = namesTwo(label.label);
        for (Cell cell : cells) {
            areTwo |= cell.number().kind == NumberText.NONE && namesTwo(cell.text());
        }
        quantities = new Quantities(cells, label.unit.isEmpty() ? unit : label.unit, areTwo);
        boolean isMachine = isSaid();
        boolean isDated = words.isIn(label.label, Usage.DATE_WORDS);
        boolean areYears = true;
        boolean areRanks = true;
        boolean areCounted = true;
        int dates = quantities.dates;
        for (Cell cell : cells) {
            isMachine |= cell.isMachine();
            boolean isMissing = cell.number().kind == NumberText.MISSING;
            boolean isYear = cell.number().isYear(isDated);
            dates += isYear ? 1 : 0;
            // Two years in a cell, or a word, make no number of the others.
            areYears &= isYear || cell.number().kind != NumberText.ONE;
            areRanks &= isMissing || cell.text().matches(RANKED);
            areCounted &= isMissing || cell.text().matches("#\\d+");
        }
        int filled = quantities.filled;
        role = filled == 0 ? EMPTY
                : isMachine ? METRIC
                : quantities.versions * 2 > filled || words.isIn(label.label, Usage.VERSION_WORDS) ? VERSION
                : quantities.dates * 2 > filled || areYears && dates * 2 > filled ? DATE
                : areCounted || areRanks && words.isOne(label.label, Usage.RANK_WORDS) ? RANK
                : words.isOne(label.label, Usage.CODE_WORDS) || quantities.isWords ? TEXT
                : quantities.count * 2 <= filled && !quantities.isOneWord
                        || quantities.count < Math.min(2, cells.size()) ? TEXT
                : METRIC;
        role = role == METRIC && quantities.odd >= 0 ? REFUSED : role;
    }

    /** Decides what it is where its author wants a metric. */
    void want() {
        decide();
        role = role == REFUSED ? REFUSED : METRIC;
    }

    /**
     * Whether its cells count the rows. Where the header says so, the half of them is enough: the others have retired,
     * or are a total. Else all that are filled have to count, bare numbers from 1 on, in whatever order.
     *
     * @param isSure whether nothing but the header's word is enough
     */
    boolean isRank(boolean isSure) {
        int count = 0;
        int ranks = 0;
        int sum = 0;
        boolean isSaid = words.isOne(label.label, Usage.RANK_WORDS);
        for (int i = 0; i < cells.size(); i++) {
            String text = Text.name(nodes.get(i));
            ranks += text.matches(RANKED) || isMedal(text) ? 1 : 0;
            count += cells.get(i).number().kind == NumberText.MISSING && text.isEmpty() ? 0 : 1;
            sum += !label.label.isEmpty() && text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        }
        return isSaid ? ranks * 2 > count
                : !isSure && ranks == count && count > 0
                        && (sum == 0 || sum * 2 == count * (count + 1) || sum * 2 == count * (count - 1));
    }

    private static boolean isMedal(String text) {
        return text.matches("(?:\ud83e\udd47|\ud83e\udd48|\ud83e\udd49) ?\\d?|.*medal.*|Med \\d.*");
    }

    /** Whether a text names two things, as {@code EM - F1} does: then two numbers below it are no range. */
    private static boolean namesTwo(String text) {
        return text.length() < Text.LONG && text.matches(".*\\p{L}[^ ]{0,40} ?[-\u2013/] ?\\p{L}.*");
    }

    /** Whether its author says on its header that it is a metric. */
    private boolean isSaid() {
        boolean isSaid = !id.isEmpty();
        for (String name : Text.items(isList ? "" : "better max min unit winner", " ")) {
            isSaid |= Attributes.has(head, name);
        }
        return isSaid;
    }

    /** Whether the most of it is words, names with digits in them, or pictures. */
    boolean isText() {
        Quantities read = new Quantities(cells, "", false);
        int words = 0;
        boolean hasName = false;
        for (int i = 0; i < cells.size(); i++) {
            boolean isPicture = cells.get(i).text().isEmpty() && !Text.name(nodes.get(i)).isEmpty();
            hasName |= isPicture | read.isName(i);
            words += isPicture | read.isName(i) | read.isCounted(i) ? 1 : cells.get(i).text().isEmpty() ? 0 : -1;
        }
        return hasName && words > 0;
    }
}
