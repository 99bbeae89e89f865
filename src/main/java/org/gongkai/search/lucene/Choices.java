package org.gongkai.search.lucene;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
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

    /// The question within the topic and the month that the filter names; these are not counted by.
    static Query within(Query asked, SearchFilter filter) {
        String topic = filter.topic();
        Integer year = filter.year();
        Integer month = filter.month();
        if (topic == null && (year == null || month == null)) return asked;
        var all = new BooleanQuery.Builder().add(asked, Occur.MUST);
        if (topic != null) all.add(new TermQuery(new Term(Fields.TOPIC, topic)), Occur.FILTER);
        if (year != null && month != null) {
            var first = YearMonth.of(year, month);
            all.add(
                    LongField.newRangeQuery(
                            Fields.PUBLISHED, start(first), start(first.plusMonths(1)) - 1),
                    Occur.FILTER);
        }
        return all.build();
    }

    private static long start(YearMonth month) {
        return month.atDay(1).atStartOfDay(DocumentForm.CHINA).toInstant().toEpochMilli();
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
