package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Puts the lines and tables of page after page in one order, downwards. A table over several pages
/// is one: its heads stand on the first.
final class PageBlocks {

    private static final Pattern PAGE_NUMBER = Pattern.compile("[\\s\\d/第页共·.—–―－-]{1,14}");

    private final List<Block> blocks = new ArrayList<>();

    /// The last table, as long as nothing but the number of the page follows it.
    private @Nullable RuledTable open;

    private int openBlock;

    /// A line outside of tables.
    ///
    /// @param y how far down it stands
    record Words(double y, String text) {}

    List<Block> blocks() {
        return blocks;
    }

    /// @param words in reading order
    void addPage(List<Words> words, List<RuledTable> tables) {
        int next = 0;
        List<RuledTable> downwards =
                tables.stream().sorted(Comparator.comparingDouble(RuledTable::top)).toList();
        for (Words written : words) {
            while (next < downwards.size() && downwards.get(next).top() < written.y()) {
                add(downwards.get(next++));
            }
            blocks.add(new Block.Words(written.text()));
            if (!PAGE_NUMBER.matcher(written.text()).matches()) open = null;
        }
        downwards.subList(next, downwards.size()).forEach(this::add);
    }

    private void add(RuledTable table) {
        if (open != null
                && blocks.get(openBlock) instanceof Block.Table above
                && table.hasColumnsOf(open)) {
            var rows = new ArrayList<>(above.rows());
            rows.addAll(table.block().rows());
            blocks.set(openBlock, new Block.Table(rows));
        } else {
            openBlock = blocks.size();
            blocks.add(table.block());
        }
        open = table;
    }
}
