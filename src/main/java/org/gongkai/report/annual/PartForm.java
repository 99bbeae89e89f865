package org.gongkai.report.annual;

import java.util.List;
import org.gongkai.pages.Text;
import org.gongkai.report.reading.Generation;

/// A part of a report as its form prescribes it.
///
/// @param key `overview.request`; message keys and records name it so
/// @param heading as printed, or empty
/// @param level of the heading: 1 for 一、, 2 for （一）
/// @param tables the part of the form whose tables stand here, or empty
/// @param text whether it has a text
public record PartForm(String key, String heading, int level, String tables, boolean text) {

    private static PartForm text(String key, int level, String heading) {
        return new PartForm(key, heading, level, "", true);
    }

    private static PartForm heading(String key, String heading) {
        return new PartForm(key, heading, 1, "", false);
    }

    private static PartForm tables(String part, String heading) {
        return new PartForm("table" + part, heading, 1, part, false);
    }

    private static String official(int part) {
        return Text.official("report.annual.part" + part);
    }

    /// Six parts since 2019 (国办公开办函〔2019〕60号, 〔2021〕30号); before, what Art. 32 of the Regulation of
    /// 2008 wants, with the statistics as an annex from 2014 on (国办发〔2014〕32号).
    public static List<PartForm> of(Generation form) {
        return switch (form) {
            case FORM_2019, FORM_2021 ->
                    List.of(
                            text("preface", 0, ""),
                            heading("overview", official(1)),
                            text("overview.proactive", 2, "（一）主动公开"),
                            text("overview.request", 2, "（二）依申请公开"),
                            text("overview.management", 2, "（三）政府信息管理"),
                            text("overview.platform", 2, "（四）政府信息公开平台建设"),
                            text("overview.supervision", 2, "（五）监督保障"),
                            tables("2", official(2)),
                            tables("3", official(3)),
                            tables("4", official(4)),
                            text("problems", 1, official(5)),
                            text("other", 1, official(6)));
            case FORM_2014 ->
                    List.of(
                            text("preface", 0, ""),
                            text("general", 1, "一、概述"),
                            text("proactive", 1, "二、主动公开政府信息情况"),
                            text("response", 1, "三、回应解读情况"),
                            text("request", 1, "四、依申请公开政府信息情况"),
                            text("fees", 1, "五、依申请公开政府信息的收费及减免情况"),
                            text("remedies", 1, "六、因政府信息公开申请行政复议、提起行政诉讼的情况"),
                            text("problems", 1, "七、存在的主要问题及改进情况"),
                            text("other", 1, "八、其他需要报告的事项"),
                            new PartForm("annex", "附件", 1, "annex", false));
            case NARRATIVE ->
                    List.of(
                            text("preface", 0, ""),
                            text("general", 1, "一、概述"),
                            text("proactive", 1, "二、主动公开政府信息的情况"),
                            text("request", 1, "三、依申请公开政府信息的情况"),
                            text("fees", 1, "四、政府信息公开的收费及减免情况"),
                            text("remedies", 1, "五、因政府信息公开申请行政复议、提起行政诉讼的情况"),
                            text("problems", 1, "六、存在的主要问题及改进情况"),
                            text("other", 1, "七、其他需要报告的事项"));
        };
    }
}
