package org.gongkai.search.lucene;

import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.gongkai.search.SearchFilter;
import org.jspecify.annotations.Nullable;

/// What a search can be narrowed by, and counted by.
enum Choices {
    BODY(Fields.BODY, Fields.PATH),
    BRANCH(Fields.BRANCH, Fields.BRANCH),
    YEAR(Fields.YEAR, Fields.YEAR),
    KIND(Fields.KIND, Fields.KIND),
    VALIDITY(Fields.VALIDITY, Fields.VALIDITY);

    final String countedField;
    private final String filteredField;

    Choices(String countedField, String filteredField) {
        this.countedField = countedField;
        this.filteredField = filteredField;
    }

    /// The filters that are set.
    static Map<Choices, Query> filters(SearchFilter filter) {
        var filters = new EnumMap<Choices, Query>(Choices.class);
        for (Choices choice : values()) {
            String value = choice.value(filter);
            if (value != null) {
                filters.put(choice, new TermQuery(new Term(choice.filteredField, value)));
            }
        }
        return filters;
    }

    private @Nullable String value(SearchFilter filter) {
        return switch (this) {
            case BODY -> filter.body();
            case BRANCH -> filter.branch();
            case KIND -> filter.kind();
            case YEAR -> {
                Integer year = filter.year();
                yield year == null ? null : year.toString();
            }
            case VALIDITY -> {
                Boolean valid = filter.valid();
                yield valid == null ? null : valid ? Fields.VALID : Fields.EXPIRED;
            }
        };
    }
}
