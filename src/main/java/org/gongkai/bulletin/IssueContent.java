package org.gongkai.bulletin;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.files.Sha256;

/// What an issuer decides on: everything of an issue that its readers will see but its number and
/// day, which are given at issue.
final class IssueContent {

    private final StringBuilder all = new StringBuilder();

    private IssueContent() {}

    static String hash(Issue issue, List<Item> items) {
        return hash(
                issue.id(),
                issue.series().id(),
                issue.title(),
                issue.coversFrom(),
                issue.coversUntil(),
                items);
    }

    private static String hash(
            long id, long series, String title, LocalDate from, LocalDate until, List<Item> items) {
        var content = new IssueContent();
        content.add(Long.toString(id));
        content.add(Long.toString(series));
        content.add(title);
        content.add(from.toString());
        content.add(until.toString());
        for (Item item : items) {
            Item.Source source = item.source();
            content.add(Long.toString(item.id()));
            content.add(item.section());
            content.add(source == null ? "" : source.kind() + "/" + source.id());
            content.add(item.headline());
            content.add(item.words());
        }
        return Sha256.of(content.all.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }

    /// With its length in front, so that no two contents read alike.
    private void add(String part) {
        all.append(part.length()).append(':').append(part);
    }
}
