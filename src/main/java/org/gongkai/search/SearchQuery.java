package org.gongkai.search;

/// What a citizen asks.
///
/// @param text as typed; blank lists everything that passes the filter, newest first
/// @param page from 0
/// @param size hits on a page, 1 to 100
public record SearchQuery(String text, SearchFilter filter, Order order, int page, int size) {

    /// How hits are ordered. Equal ones stand newest first, so pages never overlap.
    public enum Order {
        RELEVANCE,
        DATE
    }

    public SearchQuery {
        page = Math.max(0, page);
        size = Math.clamp(size, 1, 100);
    }

    public static SearchQuery of(String text) {
        return new SearchQuery(text, SearchFilter.NONE, Order.RELEVANCE, 0, 10);
    }

    public SearchQuery withText(String other) {
        return new SearchQuery(other, filter, order, page, size);
    }

    public SearchQuery withFilter(SearchFilter other) {
        return new SearchQuery(text, other, order, page, size);
    }

    public SearchQuery withOrder(Order other) {
        return new SearchQuery(text, filter, other, page, size);
    }

    public SearchQuery withPage(int otherPage, int otherSize) {
        return new SearchQuery(text, filter, order, otherPage, otherSize);
    }
}
