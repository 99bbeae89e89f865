package org.gongkai.publication;

/// What narrows a list of public documents; an empty text or 0 narrows nothing.
///
/// @param body code of a body; bodies below it are included
/// @param branch code of a branch of the catalogue, `20.07`
/// @param year year of publication in China, 0 for all
/// @param month month of that year, 0 for all
/// @param kind code of the kind of document, or [#ANNUAL_REPORT]
/// @param topic code of a topic (主题分类), `02`; topics below it, `02A`, are included
/// @param words a part of the title or of the document number
public record PublicFilter(
        String body, String branch, int year, int month, String kind, String topic, String words) {

    /// In place of a kind: the annual reports of bodies ([AnnualReportTitle]), without circulars,
    /// work reports and other reports.
    public static final String ANNUAL_REPORT = "annual-report";

    /// Everything that is public.
    public static final PublicFilter ALL = new PublicFilter("", "", 0, 0, "", "", "");

    public PublicFilter {
        if (year < 1949 || year > 9999) year = 0;
        if (month < 1 || month > 12 || year == 0) month = 0;
    }

    public PublicFilter withBody(String code) {
        return new PublicFilter(code, branch, year, month, kind, topic, words);
    }

    public PublicFilter withBranch(String code) {
        return new PublicFilter(body, code, year, month, kind, topic, words);
    }

    public PublicFilter withYear(int value) {
        return new PublicFilter(body, branch, value, 0, kind, topic, words);
    }

    public PublicFilter withTopic(String path) {
        return new PublicFilter(body, branch, year, month, kind, path, words);
    }

    public PublicFilter withKind(String code) {
        return new PublicFilter(body, branch, year, month, code, topic, words);
    }
}
