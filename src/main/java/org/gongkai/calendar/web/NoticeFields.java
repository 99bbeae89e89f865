package org.gongkai.calendar.web;

import java.util.Map;
import org.gongkai.calendar.KeptNotice;
import org.gongkai.calendar.NoticeForm;

/// The fields of the form as they were typed.
///
/// @param series of the notice that is corrected, else empty
public record NoticeFields(
        String scope, String year, String title, String number, String text, String series) {

    static NoticeFields of(Map<String, String> sent) {
        return new NoticeFields(
                sent.getOrDefault("scope", "national").equals("local") ? "local" : "national",
                sent.getOrDefault("year", "").strip(),
                sent.getOrDefault("title", ""),
                sent.getOrDefault("number", ""),
                sent.getOrDefault("text", ""),
                sent.getOrDefault("series", ""));
    }

    /// To correct this notice: everything as it is, the days to be given anew.
    static NoticeFields correcting(KeptNotice notice) {
        return new NoticeFields(
                notice.local() ? "local" : "national",
                Integer.toString(notice.year()),
                notice.title(),
                notice.number(),
                table(notice),
                Long.toString(notice.series()));
    }

    private static String table(KeptNotice notice) {
        var lines = new StringBuilder();
        notice.days()
                .forEach(day ->
                        lines.append(day.date())
                                .append(',')
                                .append(day.kind().code())
                                .append(',')
                                .append(day.holiday())
                                .append('\n'));
        return lines.toString();
    }

    NoticeFields withText(String read) {
        return new NoticeFields(scope, year, title, number, read, series);
    }

    NoticeForm form() {
        return new NoticeForm(
                scope.equals("local"),
                CalendarPage.number(year, 0),
                title,
                number,
                text,
                series.matches("\\d{1,18}") ? Long.parseLong(series) : 0);
    }
}
