package org.gongkai.report.comparing;

import java.nio.charset.StandardCharsets;
import org.gongkai.RunningServer;
import org.gongkai.report.ImportReports;
import org.gongkai.report.reading.ReportReader;

/// An annual report to read in, of the form of 2021 or of the statistics of 2014.
///
/// @param words its own prose
/// @param requests new, carried in, given, given in part, refused, not there, total, carried
///   forward
/// @param documents normative documents issued, repealed, in force
/// @param remedies reviews upheld and corrected, suits upheld and corrected
record AnnualPaper(
        String body, int year, String words, int[] requests, int[] documents, int[] remedies) {

    private static final String[] ROWS = {
        "一、本年新收政府信息公开申请数量",
        "二、上年结转政府信息公开申请数量",
        "三、本年度办理结果\t（一）予以公开",
        "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
        "（三）不予公开\t1.属于国家秘密",
        "2.其他法律行政法规禁止公开",
        "3.危及“三安全一稳定”",
        "4.保护第三方合法权益",
        "5.属于三类内部事务信息",
        "6.属于四类过程性信息",
        "7.属于行政执法案卷",
        "8.属于行政查询事项",
        "（四）无法提供\t1.本机关不掌握相关政府信息",
        "2.没有现成信息需要另行制作",
        "3.补正后申请内容仍不明确",
        "（五）不予处理\t1.信访举报投诉类申请",
        "2.重复申请",
        "3.要求提供公开出版物",
        "4.无正当理由大量反复申请",
        "5.要求行政机关确认或重新出具已获取信息",
        "（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
        "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
        "3.其他",
        "（七）总计",
        "四、结转下年度继续办理"
    };

    /// Reads it in and returns its document.
    long imported() throws Exception {
        byte[] text = (year < 2019 ? ofStatistics() : ofTables()).getBytes(StandardCharsets.UTF_8);
        var read = new ReportReader().read(body + year + ".txt", text);
        var result = RunningServer.bean(ImportReports.class).importReport(read);
        if (result instanceof ImportReports.Result.Imported done) return done.documentId();
        if (result instanceof ImportReports.Result.Known known) return known.documentId();
        throw new AssertionError(result);
    }

    private String head() {
        return "%s%d年政府信息公开工作年度报告\n发布日期：%d-01-20\n一、总体情况\n%s\n"
                .formatted(body, year, year + 1, words);
    }

    private String ofTables() {
        var text = new StringBuilder(head());
        text.append("二、主动公开政府信息情况\n第二十条第（一）项\n")
                .append("信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n")
                .append("规章\t0\t0\t0\n行政规范性文件");
        for (int count : documents) text.append('\t').append(count);
        text.append("\n三、收到和处理政府信息公开申请情况\n")
                .append("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t申请人情况\n")
                .append("自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n");
        for (int row = 0; row < ROWS.length; row++) {
            int count = count(row);
            text.append(ROWS[row]).append("\t%d\t0\t0\t0\t0\t0\t%d\n".formatted(count, count));
        }
        return text.append("四、政府信息公开行政复议、行政诉讼情况\n行政复议\t行政诉讼\n")
                .append("结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉\n")
                .append("结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n")
                .append(
                        "%d\t%d\t0\t0\t%d\t%d\t%d\t0\t0\t%d\t0\t0\t0\t0\t0\n"
                                .formatted(
                                        remedies[0],
                                        remedies[1],
                                        remedies[0] + remedies[1],
                                        remedies[2],
                                        remedies[3],
                                        remedies[2] + remedies[3]))
                .append("五、存在的主要问题及改进情况\n无。\n六、其他需要报告的事项\n无。\n")
                .toString();
    }

    private int count(int row) {
        return switch (row) {
            case 0 -> requests[0];
            case 1 -> requests[1];
            case 2 -> requests[2];
            case 3 -> requests[3];
            case 8 -> requests[4];
            case 12 -> requests[5];
            case 23 -> requests[6];
            case 24 -> requests[7];
            default -> 0;
        };
    }

    private String ofStatistics() {
        return head()
                + """
                政府信息公开情况统计表
                （%d年度）
                统计指标\t单位\t统计数
                一、主动公开情况\t——\t
                （一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）\t条\t532
                三、依申请公开情况\t——\t
                （一）收到申请数\t件\t%d
                （二）申请办结数\t件\t%d
                1.按时办结数\t件\t%d
                2.延期办结数\t件\t1
                （三）申请答复数\t件\t%d
                1.属于已主动公开范围数\t件\t1
                2.同意公开答复数\t件\t%d
                3.同意部分公开答复数\t件\t%d
                4.不同意公开答复数\t件\t%d
                四、行政复议数量\t件\t%d
                五、行政诉讼数量\t件\t%d
                """
                        .formatted(
                                year,
                                requests[0],
                                requests[6],
                                requests[6] - 1,
                                requests[6],
                                requests[2] - 1,
                                requests[3],
                                requests[4],
                                remedies[0] + remedies[1],
                                remedies[2] + remedies[3]);
    }
}
