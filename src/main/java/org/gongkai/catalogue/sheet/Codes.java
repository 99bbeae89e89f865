package org.gongkai.catalogue.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.catalogue.Branch;
import org.gongkai.catalogue.Field;
import org.gongkai.catalogue.sheet.Column.Text;
import org.jspecify.annotations.Nullable;

/// Gives each entry its code: the table's own, or the next free number of its field or branch.
final class Codes {
    private final Set<String> written;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    /// @param written every code that stands in the file, so that no new one equals a later one
    Codes(Set<String> written) {
        this.written = Set.copyOf(written);
    }

    String codeOf(TableRow row, @Nullable Field field, Branch branch) {
        String own = row.line(Text.CODE);
        if (!own.isEmpty() && given.add(own)) {
            return own;
        }
        String fresh = next(field, branch);
        if (!own.isEmpty()) {
            row.problem(Text.CODE, "事项编码" + own + "与前面的事项重复，暂改为" + fresh, "请核对是否重复录入；不是重复的，请另编号码");
        }
        return fresh;
    }

    private String next(@Nullable Field field, Branch branch) {
        String prefix = field == null ? branch.code() : field.code();
        while (true) {
            int number = last.merge(prefix, 1, Integer::sum);
            String code =
                    field == null ? prefix + "." + number : "%s.%02d".formatted(prefix, number);
            if (!written.contains(code) && given.add(code)) {
                return code;
            }
        }
    }
}
