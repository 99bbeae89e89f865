package org.gongkai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// What every engine must do; each part of it is a class that extends this one.
public abstract class SearchIndexContract {

    @TempDir protected Path folder;
    @Nullable private SearchIndex opened;

    protected abstract SearchIndex open(Path folder);

    @BeforeEach
    void opens() {
        opened = open(folder);
    }

    @AfterEach
    void closes() {
        index().close();
    }

    protected SearchIndex index() {
        return Objects.requireNonNull(opened);
    }

    /// As after a stop of the server.
    protected void reopen() {
        index().close();
        opened = open(folder);
    }

    protected void put(Paper... papers) {
        index().putAll(List.of(papers).stream().map(Paper::document).toList());
    }

    protected List<Long> ids(String question) {
        return ids(SearchQuery.of(question));
    }

    protected List<Long> ids(SearchQuery query) {
        SearchResults results = index().search(query);
        List<Long> ids = results.hits().stream().map(Hit::documentId).toList();
        if (query.page() == 0 && results.total() <= query.size()) {
            assertThat((long) ids.size()).isEqualTo(results.total());
        }
        return ids;
    }

    protected Hit onlyHit(String question) {
        SearchResults results = index().search(SearchQuery.of(question));
        assertThat(results.hits()).hasSize(1);
        return results.hits().getFirst();
    }
}
