package org.gongkai.bulletin.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.bulletin.BulletinFigures.Cell;
import org.gongkai.bulletin.InstructionResult;
import org.gongkai.bulletin.Series;
import org.gongkai.pages.Paging;

/// What is shown.
///
/// @param year of the instructions
/// @param issues by series and year
/// @param instructions by series and result
/// @param late how many are late now, and how many were reported back on too late
public record BulletinFiguresView(
        List<Series> series,
        int year,
        int thisYear,
        List<Cell> issues,
        List<Cell> instructions,
        long late,
        long wasLate) {

    public List<String> years() {
        return issues.stream().map(Cell::column).distinct().sorted().toList();
    }

    /// The columns of instructions: what is open, and each result.
    public List<String> results() {
        var all = new ArrayList<String>();
        all.add("open");
        for (InstructionResult one : InstructionResult.values()) all.add(one.code());
        return all;
    }

    public long issues(Series one, String year) {
        return count(issues, one, year);
    }

    public long instructions(Series one, String result) {
        return count(instructions, one, result);
    }

    public long total(Series one) {
        return instructions.stream()
                .filter(cell -> cell.series() == one.id())
                .mapToLong(Cell::count)
                .sum();
    }

    public String issueList(Series one, String year) {
        return Paging.address(
                "/office/bulletins",
                Map.of("series", Long.toString(one.id()), "year", year, "state", "issued"));
    }

    /// @param result empty for all
    public String instructionList(Series one, String result) {
        var wanted = new LinkedHashMap<String, String>();
        wanted.put("series", Long.toString(one.id()));
        wanted.put("year", Integer.toString(year));
        wanted.put(result.equals("open") ? "stage" : "result", result);
        return Paging.address("/office/instructions", wanted);
    }

    public String lateList(String light) {
        return Paging.address(
                "/office/instructions", Map.of("year", Integer.toString(year), "light", light));
    }

    private static long count(List<Cell> cells, Series one, String column) {
        return cells.stream()
                .filter(cell -> cell.series() == one.id() && cell.column().equals(column))
                .mapToLong(Cell::count)
                .sum();
    }
}
