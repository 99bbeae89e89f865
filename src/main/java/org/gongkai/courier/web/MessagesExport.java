package org.gongkai.courier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.courier.CourierKeeper;
import org.gongkai.courier.MessageFilter;
import org.gongkai.courier.MessageRow;
import org.gongkai.courier.Messages;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Csv;
import org.gongkai.pages.Text;
import org.gongkai.pages.Times;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of messages as a table to take along.
@Controller
class MessagesExport {

    private static final int MOST = 20_000;
    private static final List<String> COLUMNS =
            List.of(
                    "number",
                    "created",
                    "way",
                    "recipient",
                    "about",
                    "state",
                    "attempts",
                    "problem",
                    "receipt",
                    "sent");

    private final CourierKeeper keeper;
    private final Messages messages;

    MessagesExport(CourierKeeper keeper, Messages messages) {
        this.keeper = keeper;
        this.messages = messages;
    }

    @GetMapping("/office/messages.csv")
    void export(Actor actor, @RequestParam Map<String, String> typed, HttpServletResponse response)
            throws IOException {
        keeper.require(actor);
        List<MessageRow> rows = messages.list(MessageFilter.of(typed), MOST, 0);
        Csv.send(
                response,
                "messages.csv",
                Csv.of(
                        COLUMNS.stream().map(c -> Text.t("courier.column." + c)).toList(),
                        rows.stream().map(row -> cells(row).toList()).toList()));
    }

    private static Stream<String> cells(MessageRow row) {
        return Stream.of(
                Long.toString(row.id()),
                Times.minute(row.createdAt()),
                Text.t("courier.way." + row.way().code()),
                row.recipient(),
                row.about(),
                Text.t("courier.state." + row.state()),
                Integer.toString(row.attempts()),
                MessagesView.problem(row.problem()),
                Objects.toString(row.receipt(), ""),
                Times.minute(row.sentAt()));
    }
}
