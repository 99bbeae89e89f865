package org.gongkai.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.letter.SimilarAnswers;
import org.gongkai.publication.DocumentKind;
import org.gongkai.publication.PublicDocuments;
import org.gongkai.publication.PublicRow;
import org.gongkai.search.Hit;
import org.gongkai.search.SearchIndex;
import org.gongkai.search.SearchQuery;
import org.springframework.stereotype.Component;

/// Looks in the index for public letters that say what somebody is about to write: by the title,
/// then by the beginning of the text.
@Component
class SimilarLetterAnswers implements SimilarAnswers {

    private static final int READ = 60;

    private final SearchIndex index;
    private final PublicDocuments documents;

    SimilarLetterAnswers(SearchIndex index, PublicDocuments documents) {
        this.index = index;
        this.documents = documents;
    }

    @Override
    public List<Found> find(List<String> texts, int most) {
        var found = new LinkedHashMap<Long, Found>();
        for (String text : texts) {
            if (found.size() < most && !text.isBlank()) add(found, text, most);
        }
        return found.values().stream().limit(most).toList();
    }

    private void add(Map<Long, Found> found, String text, int most) {
        var query =
                new SearchQuery(
                        text.length() > READ ? text.substring(0, READ) : text,
                        SearchQuery.of("").filter().withKind(DocumentKind.LETTER_REPLY.code()),
                        SearchQuery.Order.RELEVANCE,
                        0,
                        most);
        List<Long> ids = index.search(query).hits().stream().map(Hit::documentId).toList();
        Map<Long, PublicRow> rows = documents.listThese(ids);
        for (long id : ids) {
            PublicRow row = rows.get(id);
            if (row == null) continue;
            found.putIfAbsent(
                    id, new Found(row.title(), "/d/" + id, row.bodyName(), row.publishedAt()));
        }
    }
}
