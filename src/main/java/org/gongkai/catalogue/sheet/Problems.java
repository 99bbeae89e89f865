package org.gongkai.catalogue.sheet;

import java.util.ArrayList;
import java.util.List;

/// Gathers problems while a file is read.
final class Problems {
    private final List<ImportProblem> found = new ArrayList<>();

    void ofSheet(String sheet, String column, String what, String mend) {
        found.add(new ImportProblem(sheet, 0, column, what, mend, false));
    }

    void ofCell(String sheet, int row, String column, String what, String mend) {
        found.add(new ImportProblem(sheet, row, column, what, mend, false));
    }

    void ofLostRow(String sheet, int row, String column, String what, String mend) {
        found.add(new ImportProblem(sheet, row, column, what, mend, true));
    }

    List<ImportProblem> list() {
        return List.copyOf(found);
    }
}
