package org.gongkai.courier.web;

import java.util.List;
import org.gongkai.courier.MessageFilter;
import org.gongkai.courier.MessageRow;
import org.gongkai.courier.Way;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;

/// The list of messages.
///
/// @param failed how many of those listed, on all pages, failed
/// @param logOnly ways by which nothing really leaves, because nothing is configured
public record MessagesView(
        MessageFilter filter,
        List<MessageRow> rows,
        Paging paging,
        long failed,
        List<Way> logOnly) {

    public String exportAddress() {
        return Paging.address("/office/messages.csv", filter.parameters());
    }

    /// The address of everything about the same.
    public static String about(MessageRow row) {
        return Paging.address(
                "/office/messages", new MessageFilter("", "", row.about()).parameters());
    }

    /// Why the last try came to nothing, in words where there are any.
    public static String problem(@Nullable String code) {
        if (code == null) return "";
        String key = "courier.problem." + code;
        return Text.has(key) ? Text.t(key) : code;
    }

    /// The tone of a state, as the documents' states have them.
    public static String tone(MessageRow row) {
        return switch (row.state()) {
            case "sent" -> "live";
            case "failed" -> "withdrawn";
            default -> "in-review";
        };
    }
}
