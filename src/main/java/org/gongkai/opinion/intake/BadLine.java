package org.gongkai.opinion.intake;

import java.util.List;

/// A row that was not taken.
///
/// @param line of the file
/// @param problem key of the sentence that says why
/// @param about what the sentence names; nothing of what the row says
public record BadLine(long line, String problem, List<String> about) {

    static BadLine of(long line, String problem, String... about) {
        return new BadLine(line, problem, List.of(about));
    }
}
