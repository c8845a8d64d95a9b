package dev.weigh.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of one column. They are read together, because one tells what another means: whether a {@code B} is a
 * byte, what unit they share, and whether they are numbers at all.
 */
public final class Quantities {

    /** The unit of a bare number: the header's, else that of the first cell that has one. */
    public Unit common;
    /** Words behind the unit that all share which have any. */
    public String words = "";
    /** What of the decimal marks the cells tell: each mark that is one for certain, the last one at the end. */
    public String marks = "";
    /** The index of a cell whose unit can't be brought to the others'; -1 for none. */
    public int odd = -1;
    /** The index of one that is like the others. */
    public int like = 0;
    /** How many cells are filled. */
    public int filled = 0;
    /** How many are numbers. */
    public int count = 0;
    /** How many are versions. */
    public int versions = 0;
    /** How many are dates. */
    public int dates = 0;
    /** Whether they are names: words stand before the numbers, or differ behind them. */
    public boolean isWords = false;

    /** Whether all filled cells that are no numbers say the same: {@code timeout}, {@code no}. */
    public boolean isOneWord = true;

    final List<Cell> cells;
    /** What stands around each number; of no kind where there is none. */
    final List<Unit> units = new ArrayList<>();

    private boolean areTwo;
    private boolean isSeveral = true;
    private boolean isSpaced = false;
    private boolean hasMachine = false;
    private boolean hasBytes;
    private boolean hasTimes = false;

    /**
     * Takes a look at all cells of a column.
     *
     * @param header the unit that the header says; empty for none
     * @param areTwo whether the header names two things, so that {@code 3 - 5} is no range; it is none either in a
     *               column of such pairs where {@code 5 - 3} or {@code 3 - 3} is one
     */
    public Quantities(List<Cell> cells, String header, boolean areTwo) {
        this.cells = cells;
        this.areTwo = areTwo;
        hasBytes = isBytes(header);
        look();
        common = Unit.of("", header, hasBytes, hasTimes);
        findUnits();
        findOdd();
    }

    private void look() {
        String rest = "";
        int ranges = 0;
        boolean isFalling = false;
        boolean areSame = true;
        for (Cell cell : cells) {
            NumberText text = cell.number();
            areSame &= cell.text().equals(cells.get(0).text());
            hasMachine |= cell.isMachine();
            filled += text.kind == NumberText.MISSING ? 0 : 1;
            versions += text.kind == NumberText.VERSION ? 1 : 0;
            dates += text.kind == NumberText.DATE ? 1 : 0;
            ranges += text.kind == NumberText.RANGE ? 1 : 0;
            isFalling |= text.isFalling();
            if (text.hasNumber()) {
                rest = rest.isEmpty() ? text.rest() : rest;
                isSeveral &= text.kind == NumberText.SEVERAL && text.rest().equals(rest);
                isSpaced |= text.kind == NumberText.SEVERAL && text.parts[2].equals(" ");
                hasBytes |= isBytes(text.tail().trim());
                hasTimes |= text.kind == NumberText.DURATION
                        || Units.seconds(text.tail().trim().replaceAll("^m$", "")) > 0;
                tell(DecimalMark.of(text.number(0)));
                tell(DecimalMark.of(text.number(1)));
            }
        }
        isSeveral &= !areSame;
        areTwo |= isFalling && ranges * 2 > filled;
    }

    /** Notes a mark as the last of those that are told. */
    private void tell(String mark) {
        marks = marks.replace(mark, "") + mark;
    }

    private void findUnits() {
        Unit none = Unit.of("", "", false, false);
        int leads = 0;
        String word = "";
        for (Cell cell : cells) {
            NumberText text = cell.number();
            Unit own = isRead(text) ? unit(text) : none;
            leads += own.hasLead() ? 1 : 0;
            if (isRead(text) && !own.hasLead()) {
                count++;
                // A zero before all digits makes a name of it.
                isWords |= own.rest().length() > 20
                        || !cell.isMachine() && text.parts[0].isEmpty() && text.number(0).matches("0\\d+")
                        && (text.kind == NumberText.ONE && text.tail().isEmpty() || text.kind == NumberText.DURATION);
            } else if (text.kind != NumberText.MISSING) {
                word = word.isEmpty() ? cell.text() : word;
                isOneWord &= cell.text().equals(word);
            }
            units.add(own);
            words = words.isEmpty() ? own.rest() : words;
            common = common.kind().isEmpty() ? own : common;
        }
        // So do words before the most of them: Line 1, Apache 2.0. Before a few, those tell no number.
        isWords |= leads > 0 && leads >= count;
    }

    private void findOdd() {
        int different = 0;
        int whole = -1;
        int added = -1;
        int times = 0;
        for (int i = 0; i < cells.size(); i++) {
            Unit own = units.get(i);
            added = cells.get(i).number().isAdded() ? i : added;
            times += added == i ? 1 : 0;
            whole = cells.get(i).number().isParted() ? i : whole;
            boolean isOther = !own.kind().equals(common.kind()) || hasMachine && own.factor() != common.factor();
            if (!own.kind().isEmpty() && isOther || !own.rest().isEmpty() && !own.rest().equals(words)) {
                odd = i;
                different += own.isKnown() && common.isKnown() ? 0 : 1;
            } else if (!own.kind().isEmpty()) {
                like = i;
            }
        }
        isWords |= different > 1;
        if (times * 2 > filled && whole >= 0) {
            odd = added;
            like = whole;
        }
    }

    /** Whether there is a number in the text that is meant, with nothing to guess. */
    boolean isRead(NumberText text) {
        return (text.isNumber() || isSeveral && text.kind == NumberText.SEVERAL)
                && !(areTwo && text.kind == NumberText.RANGE) && !(isSpaced && text.number(0).contains(" "));
    }

    /** Whether a cell has words without a number, or words before it. */
    public boolean isName(int index) {
        return cells.get(index).number().kind == NumberText.NONE
                || units.get(index).hasLead();
    }

    /** Whether words that are no unit stand behind a cell's number: stars, or what a name has there. */
    public boolean isCounted(int index) {
        return !units.get(index).kind().isEmpty() && !units.get(index).isKnown();
    }

    private Unit unit(NumberText text) {
        String own = text.kind == NumberText.ERROR ? text.parts[2].replaceAll("(\u00b1|\\+/-|\\+) *$", "") : "";
        String tail = text.kind == NumberText.SEVERAL ? text.rest() : text.tail();
        return text.kind == NumberText.CLOCK ? Unit.of("", "s", false, false)
                : text.kind == NumberText.DURATION ? Unit.of("", tail.replaceAll("^ ?m$", " min"), false, true)
                : Unit.of(text.before(), own.trim().isEmpty() && !isRelative(text) ? tail : own, hasBytes, hasTimes);
    }

    /** Whether what follows the {@code ±} is a share of the number, in percent. */
    boolean isRelative(NumberText text) {
        return text.kind == NumberText.ERROR && text.tail().trim().startsWith("%") && !common.kind().equals("%")
                && !text.parts[2].contains("%");
    }

    /**
     * Whether the half of them are no sizes in which something is sold, as 16 and 250 are: then somebody has measured
     * them. Whole numbers up to 12, and those that 4 or 5 divides, are sold.
     */
    public boolean areMeasured() {
        int measured = 0;
        for (Cell cell : cells) {
            measured += isRead(cell.number()) && !cell.number().number(0).matches("0*\\d|1[0-2]|\\d*[05]"
                    + "|(?:\\d*[02468])?[048]|\\d*[13579][26]|\\d*[.,][257]5?0*") ? 1 : 0;
        }
        return measured * 2 >= count;
    }

    private static boolean isBytes(String text) {
        return text.matches("([kKMGT]|[KMGT]i)B([ /].*)?");
    }

    /** Whether the numbers are percentages. */
    public boolean isPercentage() {
        return common.kind().equals("%");
    }

    /** Whether they are counted in seconds, or in parts of one, as what runs is. */
    public boolean hasSeconds() {
        return common.kind().equals("time") && common.factor() <= 1;
    }
}
