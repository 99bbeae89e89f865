package org.gongkai.catalogue.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.catalogue.Branch;
import org.gongkai.catalogue.Field;
import org.gongkai.catalogue.sheet.Column.Text;
import org.jspecify.annotations.Nullable;

/// Where an entry belongs: its field and its branch of the law. The row's own columns count first,
/// then its code, then what the sheet, its title or the file is called.
record Place(@Nullable Field field, Optional<Branch> branch) {
    private static final Pattern FIELD_CODE = Pattern.compile("^(F[0-9]{2})[.\\-].*");
    private static final Pattern BRANCH_CODE = Pattern.compile("^(2[01]\\.[0-9]{2})(?![0-9]).*");

    static Place of(TableRow row, Optional<Field> ofSheet) {
        String code = row.line(Text.CODE);
        Field field = field(row, code, ofSheet).orElse(null);
        Optional<Branch> branch =
                branch(row).or(() -> byCode(BRANCH_CODE, code, Branch::findBranch));
        return new Place(
                field, branch.or(() -> Optional.ofNullable(field).map(Field::usualBranch)));
    }

    private static Optional<Field> field(TableRow row, String code, Optional<Field> ofSheet) {
        String said = row.line(Text.FIELD);
        if (!said.isEmpty()) {
            Optional<Field> field = byCode(Pattern.compile("^(F[0-9]{2}).*"), said, Field::find);
            Optional<Field> found = field.or(() -> Field.find(said));
            if (found.isEmpty()) {
                row.problem(Text.FIELD, "领域“" + said + "”不在26个试点领域之中，已按无领域读入", "请改用26个领域的名称，或清空该格");
            }
            return found;
        }
        if (row.has(Text.FIELD)) {
            return Optional.empty();
        }
        return byCode(FIELD_CODE, code, Field::find).or(() -> ofSheet);
    }

    private static Optional<Branch> branch(TableRow row) {
        String said = row.line(Text.BRANCH);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Optional<Branch> found =
                byCode(BRANCH_CODE, said, Branch::findBranch)
                        .or(() ->
                                Branch.listBranches().stream()
                                        .filter(branch -> isNamed(branch, said))
                                        .findFirst());
        if (found.isEmpty()) {
            row.problem(Text.BRANCH, "所属条款“" + said + "”未能识别", "请填条款编号，例如20.07（财政预算、决算信息）");
        }
        return found;
    }

    private static boolean isNamed(Branch branch, String said) {
        String bare = Headings.bare(said);
        return Headings.bare(branch.name()).equals(bare)
                || Headings.bare(branch.article()).equals(bare);
    }

    private interface Finder<T> {
        Optional<T> find(String code);
    }

    private static <T> Optional<T> byCode(Pattern form, String text, Finder<T> finder) {
        Matcher matcher = form.matcher(text);
        return matcher.matches() ? finder.find(matcher.group(1)) : Optional.empty();
    }
}
