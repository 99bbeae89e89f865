package org.gongkai.letter.open;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.pages.Paging;

/// The figures of letters as everybody sees them.
///
/// @param quarter the one that is shown, 0 for the whole year
/// @param thisYear the running one
/// @param quarters of the year, up to the one that runs
/// @param bodies of the year or quarter
/// @param terms that were promised, of the same
/// @param total of the same
public record FiguresView(
        int year,
        int quarter,
        int thisYear,
        List<Shares> quarters,
        List<Shares> bodies,
        List<Shares> terms,
        Shares total) {

    public List<Integer> years() {
        return IntStream.rangeClosed(year - 1, Math.min(year + 1, thisYear)).boxed().toList();
    }

    public long mostOfQuarters() {
        return Math.max(1, quarters.stream().mapToLong(Shares::in).max().orElse(1));
    }

    public String address(int otherYear, int otherQuarter) {
        return address("/letters/figures", otherYear, otherQuarter);
    }

    public String export() {
        return address("/letters/figures.csv", year, quarter);
    }

    private static String address(String path, int year, int quarter) {
        var all = new LinkedHashMap<String, String>();
        all.put("year", Integer.toString(year));
        if (quarter > 0) all.put("quarter", Integer.toString(quarter));
        return Paging.address(path, all);
    }
}
