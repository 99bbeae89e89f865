package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What was read of texts with labels: right, wrong and missed, each of the latter with its text.
final class Score {

    private final List<String> wrong = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private int texts;
    private int right;

    /// @param where the text, or its name
    void add(Set<String> expected, Set<String> read, String where) {
        texts++;
        for (String figure : read) {
            if (expected.contains(figure)) {
                right++;
            } else {
                wrong.add(figure + " in: " + where);
            }
        }
        expected.stream()
                .filter(figure -> !read.contains(figure))
                .forEach(figure -> missed.add(figure + " in: " + where));
    }

    int texts() {
        return texts;
    }

    List<String> wrong() {
        return wrong;
    }

    List<String> missed() {
        return missed;
    }

    double precision() {
        return (double) right / Math.max(1, right + wrong.size());
    }

    double recall() {
        return (double) right / Math.max(1, right + missed.size());
    }

    @Override
    public String toString() {
        return "%d texts, %d figures right, %d wrong, %d missed: precision %.4f, recall %.4f"
                .formatted(texts, right, wrong.size(), missed.size(), precision(), recall());
    }
}
