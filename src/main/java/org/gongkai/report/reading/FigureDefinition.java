package org.gongkai.report.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One figure of this field, as defined in a `*.figures` file.
///
/// @param unit the unit a statement of nothing (没有、未发生) gets
/// @param marks any of `stock` (a state, not bound to this year), `rule` (may be set by a rule),
///   `denied` (a denial is about this whatever heading or sentence speak of), `goal` (stays in a
///   section about plans), `centre` (about the service or trading centre named), `station` (about a
///   service station, which only the report of its village or community counts), `one` (the result,
///   in words, of one thing that is counted: 复议1件，结果维持), `also` (what all of those counted have in
///   common: 申请3件，均为网上提交), `table` (told by a table of the forms: of two that fit equally it is
///   meant)
/// @param wordings where the number stands (group `n`)
/// @param denials wordings that say there was none
/// @param notInClause a clause with this is about something else; so for the part of a sentence
/// @param about what heading or sentence must speak of, when the wording alone is too general
record FigureDefinition(
        String id,
        String name,
        String unit,
        @Nullable String channel,
        List<String> marks,
        List<Pattern> wordings,
        List<Pattern> denials,
        List<Pattern> notInClause,
        List<Pattern> notInPart,
        List<Pattern> about) {

    /// Whether a number that is another figure may be this one besides.
    boolean isBeside() {
        return is("one") || is("also");
    }

    boolean is(String mark) {
        return marks.contains(mark);
    }
}
