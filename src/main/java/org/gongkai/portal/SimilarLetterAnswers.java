package org.gongkai.portal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.letter.SimilarAnswers;
import org.gongkai.publication.DocumentKind;
import org.gongkai.publication.PublicDocuments;
import org.gongkai.publication.PublicRow;
import org.gongkai.search.SearchFilter;
import org.gongkai.search.SearchIndex;
import org.springframework.stereotype.Component;

/// Looks in the index for public letters that say what somebody is about to write: by the title,
/// then by the beginning of the text.
@Component
class SimilarLetterAnswers implements SimilarAnswers {

    private static final int READ = 300;
    private static final SearchFilter LETTERS =
            SearchFilter.NONE.withKind(DocumentKind.LETTER_REPLY.code());

    private final SearchIndex index;
    private final PublicDocuments documents;

    SimilarLetterAnswers(SearchIndex index, PublicDocuments documents) {
        this.index = index;
        this.documents = documents;
    }

    @Override
    public List<Found> find(String title, String text, int most) {
        String words = text.length() > READ ? text.substring(0, READ) : text;
        var ids = new LinkedHashSet<>(index.alike(title, LETTERS, most));
        if (ids.size() < most) ids.addAll(index.alike(words, LETTERS, most));
        Map<Long, PublicRow> rows = documents.listThese(List.copyOf(ids));
        return ids.stream()
                .limit(most)
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(row ->
                        new Found(row.title(), "/d/" + row.id(), row.bodyName(), row.publishedAt()))
                .toList();
    }
}
