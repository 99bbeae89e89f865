package org.gongkai.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.publication.PublicDocuments;
import org.gongkai.publication.PublicRow;
import org.gongkai.request.SimilarPublished;
import org.gongkai.request.Wanted;
import org.gongkai.search.Hit;
import org.gongkai.search.SearchIndex;
import org.gongkai.search.SearchQuery;
import org.gongkai.search.SearchResults;
import org.springframework.stereotype.Component;

/// Looks in the index for what an applicant describes: by the number, then by the name, then by the
/// words of the description.
@Component
class SimilarDocuments implements SimilarPublished {

    private static final int READ = 60;

    private final SearchIndex index;
    private final PublicDocuments documents;

    SimilarDocuments(SearchIndex index, PublicDocuments documents) {
        this.index = index;
        this.documents = documents;
    }

    @Override
    public List<Found> find(Wanted wanted, int most) {
        var found = new LinkedHashMap<Long, Found>();
        Stream.of(wanted.documentNumber(), wanted.name(), wanted.description())
                .filter(text -> !text.isBlank())
                .forEach(text -> {
                    if (found.size() < most) add(found, text, most);
                });
        return found.values().stream().limit(most).toList();
    }

    private void add(Map<Long, Found> found, String text, int most) {
        var query =
                new SearchQuery(
                        text.length() > READ ? text.substring(0, READ) : text,
                        SearchQuery.of("").filter(),
                        SearchQuery.Order.RELEVANCE,
                        0,
                        most);
        SearchResults results = index.search(query);
        if (results.total() == 0 && !results.didYouMean().isEmpty()) {
            results = index.search(results.didYouMean().getFirst().query().withPage(0, most));
        }
        var ids = results.hits().stream().map(Hit::documentId).toList();
        Map<Long, PublicRow> rows = documents.listThese(ids);
        ids.stream()
                .filter(rows::containsKey)
                .forEach(id -> found.putIfAbsent(id, found(id, rows)));
    }

    private static Found found(long id, Map<Long, PublicRow> rows) {
        PublicRow row = rows.get(id);
        if (row == null) throw new IllegalArgumentException("not public: " + id);
        return new Found(row.title(), "/d/" + id, row.bodyName(), row.publishedAt());
    }
}
