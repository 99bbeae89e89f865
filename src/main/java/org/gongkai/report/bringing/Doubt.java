package org.gongkai.report.bringing;

import java.math.BigDecimal;
import org.gongkai.report.reading.Unsure;
import org.jspecify.annotations.Nullable;

/// Something the reader was not sure of, and what a person said about it.
///
/// @param key names it within its report, as long as the reader sees the same
/// @param figure the figure it is; null while it is open or when it is none
public record Doubt(
        String key,
        Unsure unsure,
        boolean settled,
        @Nullable String figure,
        @Nullable BigDecimal value,
        String by) {

    static String key(Unsure unsure) {
        return unsure.offset()
                + "-"
                + Integer.toHexString((unsure.quote() + unsure.why()).hashCode());
    }
}
