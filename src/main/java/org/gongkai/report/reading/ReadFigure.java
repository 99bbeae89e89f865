package org.gongkai.report.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number with its meaning and the words it was read from.
///
/// @param id stable dotted name, the same the platform's own figures have
/// @param value in `unit`; amounts written with 万 or 亿 are multiplied out, percentages are not
/// @param body the body the number is about
/// @param channel for numbers per channel: website, weibo, wechat, gazette, other…
/// @param offset where `quote` begins in the source text, in UTF-16 units
public record ReadFigure(
        String id,
        String name,
        BigDecimal value,
        String unit,
        @Nullable String body,
        @Nullable String channel,
        int offset,
        String quote,
        Qualifier qualifier) {}
