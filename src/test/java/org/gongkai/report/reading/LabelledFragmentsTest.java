package org.gongkai.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Fragments of every generation: what is read must be right, and nearly all must be read.
class LabelledFragmentsTest {

    private final ReportReader reader = new ReportReader();

    @Test
    void readsNoFigureThatIsNotThere() throws Exception {
        var wrong = new ArrayList<String>();
        for (LabelledFragment fragment : LabelledFragment.all()) {
            for (String read : read(fragment)) {
                if (!fragment.expected().contains(read)) {
                    wrong.add(read + " in: " + fragment.text());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void readsNineInTenOfTheFigures() throws Exception {
        int there = 0;
        var missed = new ArrayList<String>();
        for (LabelledFragment fragment : LabelledFragment.all()) {
            Set<String> read = read(fragment);
            there += fragment.expected().size();
            fragment.expected().stream()
                    .filter(expected -> !read.contains(expected))
                    .forEach(expected -> missed.add(expected + " in: " + fragment.text()));
        }
        assertThat(there).isGreaterThan(100);
        assertThat(missed).hasSizeLessThanOrEqualTo(there / 50);
    }

    @Test
    void quotesEveryFigureAndDoubtWhereItStands() throws Exception {
        List<LabelledFragment> fragments = LabelledFragment.all();
        assertThat(fragments).hasSizeGreaterThan(40);
        for (LabelledFragment fragment : fragments) {
            Quotes.standInTheirSource(reader.read("fragment.txt", fragment.bytes()));
        }
    }

    private Set<String> read(LabelledFragment fragment) throws UnreadableReport {
        return reader.read("fragment.txt", fragment.bytes()).figures().stream()
                .map(LabelledFragment::label)
                .collect(Collectors.toSet());
    }
}
