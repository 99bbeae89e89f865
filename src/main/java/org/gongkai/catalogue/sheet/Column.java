package org.gongkai.catalogue.sheet;

import java.util.Set;
import org.gongkai.catalogue.Level;
import org.gongkai.catalogue.Stage;

/// One column of a table that is being read: where it stands, what it is called, what it means.
record Column(int index, String heading, Meaning meaning) {

    /// “F 公开时限”, as problems name it.
    String place() {
        return Grid.letter(index) + (heading.isEmpty() ? "" : " " + heading);
    }

    /// What the cells of a column say.
    sealed interface Meaning {}

    /// Columns whose cells are text, or a list of marks inside one cell.
    enum Text implements Meaning {
        NUMBER,
        LEVEL1,
        LEVEL2,
        LEVEL3,
        ELEMENTS,
        BASIS,
        TIME,
        SUBJECT,
        CHANNELS,
        AUDIENCE,
        MANNER,
        LEVELS,
        STAGE,
        FIELD,
        BRANCH,
        CODE,
        REVIEW
    }

    /// Columns that are ticked; the group's column may name the group instead.
    enum Tick implements Meaning {
        EVERYONE,
        GROUP,
        PROACTIVE,
        ON_REQUEST
    }

    record ChannelTick(String name) implements Meaning {}

    record LevelTick(Set<Level> levels) implements Meaning {}

    record StageTick(Stage stage) implements Meaning {}

    /// A heading that the national table does not have.
    record Unknown() implements Meaning {}
}
