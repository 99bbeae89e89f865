package org.gongkai.report.comparing;

import java.util.HashMap;
import java.util.Map;

/// Reports of three streets on 2018, 2021, 2022 and 2023, some of them with faults.
final class ImportedStreets {

    static final String OWN_WORDS =
            """
            （一）主动公开。街道在便民大厅设了翻得动的公开册子，把救助标准、办事时限和收费依据逐条写清楚，居民不会用手机也能自己查到。
            （二）监督保障。每个季度请两名居民代表挑毛病，挑出来的问题贴在大厅里，改好一条划掉一条，全年划掉了大半。
            """;

    private static final String OTHER_WORDS =
            """
            （一）主动公开。社区小广场装了能点播的屏幕，低保名单、物业招标、停车改造都先在屏幕上讲明白再动手。
            （二）监督保障。指定一名干部专管信息公开，月末把没有按期上网的事项报给主任，第二天必须有回音。
            """;

    private static final String THIRD_WORDS =
            """
            （一）主动公开。街道把菜场改造、路灯安装和危房排查的进展画成地图，挂在门口，行人停下来就看得懂。
            （二）监督保障。全体工作人员轮流坐一天咨询台，听听别人问什么，再回头补上没有写清楚的说明。
            """;

    static final String SHIGUANG = "示例市明镜区拾光街道办事处";
    static final String SHUQIAN = "示例市明镜区书签街道办事处";
    static final String LANGYUE = "示例市明镜区朗月街道办事处";

    /// The documents by body and year.
    static final Map<String, Long> DOCUMENTS = imported();

    private ImportedStreets() {}

    static long document(String body, int year) {
        return java.util.Objects.requireNonNull(DOCUMENTS.get(body + year));
    }

    private static Map<String, Long> imported() {
        var documents = new HashMap<String, Long>();
        try {
            for (AnnualPaper paper : papers()) {
                documents.put(paper.body() + paper.year(), paper.imported());
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return documents;
    }

    private static AnnualPaper[] papers() {
        return new AnnualPaper[] {
            paper(SHIGUANG, 2018, THIRD_WORDS + "今年是头一回。", of(9, 0, 6, 1, 1, 0, 9, 0), of(0, 0, 0)),
            paper(SHIGUANG, 2021, OWN_WORDS, of(10, 0, 6, 1, 1, 1, 9, 1), of(2, 0, 10)),
            paper(SHIGUANG, 2022, OWN_WORDS, of(12, 1, 8, 1, 1, 1, 11, 2), of(3, 1, 12)),
            // carries in five of the two that were left, and two documents out of nowhere
            paper(SHIGUANG, 2023, OWN_WORDS, of(11, 5, 9, 2, 2, 1, 14, 2), of(1, 0, 15)),
            paper(SHUQIAN, 2018, OTHER_WORDS, of(9, 0, 5, 1, 1, 0, 9, 0), of(0, 0, 0)),
            paper(SHUQIAN, 2021, OTHER_WORDS, of(11, 0, 8, 1, 1, 1, 11, 0), of(0, 0, 4)),
            paper(SHUQIAN, 2022, THIRD_WORDS, of(10, 0, 8, 0, 1, 1, 10, 0), of(1, 0, 5)),
            // forty times as many as ever, in the words of the neighbour
            paper(SHUQIAN, 2023, OWN_WORDS, of(400, 0, 390, 5, 3, 2, 400, 0), of(0, 0, 5)),
            paper(LANGYUE, 2018, OTHER_WORDS, of(3, 0, 2, 0, 1, 0, 3, 0), of(0, 0, 0)),
            paper(LANGYUE, 2021, THIRD_WORDS, of(4, 0, 3, 0, 1, 0, 4, 0), of(0, 0, 3)),
            // more given than answered
            paper(LANGYUE, 2022, OTHER_WORDS, of(5, 0, 9, 0, 0, 0, 5, 0), of(0, 0, 3)),
            paper(LANGYUE, 2023, THIRD_WORDS, of(6, 0, 5, 0, 1, 0, 6, 0), of(0, 0, 3)),
        };
    }

    private static AnnualPaper paper(
            String body, int year, String words, int[] requests, int[] documents) {
        return new AnnualPaper(body, year, words, requests, documents, of(2, 1, 1, 0));
    }

    private static int[] of(int... numbers) {
        return numbers;
    }
}
