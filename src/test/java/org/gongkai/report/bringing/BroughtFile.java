package org.gongkai.report.bringing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.gongkai.access.Visitor;
import org.jsoup.Connection;

/// Files that people bring in the tests.
final class BroughtFile {

    private BroughtFile() {}

    /// Two reports in one file, with a doubt in the first.
    static final String FILE =
            """
            松风县2016年政府信息公开工作年度报告
            一、主动公开情况
            2016年，全县主动公开政府信息4120条，其中通过政府网站公开3980条。其中，县教育局主动公开信息210条。
            二、依申请公开情况
            全年收到政府信息公开申请12件，其中当面申请4件、网络申请8件。
            松风县人民政府办公室
            2017年3月20日
            枕流县2016年政府信息公开工作年度报告
            一、主动公开情况
            2016年，全县主动公开政府信息515条。
            二、依申请公开情况
            全年没有收到政府信息公开申请。
            枕流县人民政府办公室
            2017年3月21日
            """;

    static Connection.Response bring(Visitor who, String name, byte[] bytes) throws IOException {
        return who.to("/office/reports/brought")
                .method(Connection.Method.POST)
                .header("X-CSRF-TOKEN", who.token())
                .data("file", name, new ByteArrayInputStream(bytes))
                .execute();
    }

    static String brought(Visitor who) throws IOException {
        return brought(who, FILE);
    }

    static String brought(Visitor who, String text) throws IOException {
        return brought(who, "两县.txt", text);
    }

    static String brought(Visitor who, String name, String text) throws IOException {
        Connection.Response answer = bring(who, name, text.getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(answer.header("Location"), answer.body());
    }
}
