package org.gongkai.letter;

import org.jspecify.annotations.Nullable;

/// A text to begin an answer from (答复范文), with places to be filled: `{称呼}` `{编号}` `{日期}` `{单位}`.
///
/// @param outcome which outcome it goes with; absent for any
public record ReplyTemplate(long id, String name, @Nullable String outcome, String text) {}
