package org.gongkai.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongkai.search.IndexedDocument;
import org.gongkai.search.Paper;
import org.gongkai.search.SearchIndex;
import org.gongkai.search.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// How many documents a second one thread puts into the index on the disk: 10 000 made-up ones of
/// about 3 KB of Chinese text, in batches as a rebuild puts them. Not a test of every day; `make
/// benchmark` runs it.
class IndexingRateBenchmark {

    private static final int DOCUMENTS = 10_000;
    private static final int BATCH = 100;
    private static final int SENTENCES = 26;

    private static final List<String> WORDS =
            List.of(
                    "区人民政府", "办公室", "关于", "进一步", "做好", "老年人", "养老服务", "医疗保障", "义务教育", "财政预算", "决算",
                    "公开", "通知", "街道", "社区", "居民", "申请", "补助", "标准", "条件", "程序", "期限", "工作日", "审核",
                    "公示", "安全生产", "生态环境", "城市管理", "道路", "停水", "施工", "招标", "采购", "项目", "资金", "监督",
                    "检查", "整改", "责任", "落实", "人员", "培训", "招聘", "考试", "成绩", "名单", "意见", "征集", "采纳",
                    "说明");

    @TempDir Path folder;

    @Test
    void putsTenThousandDocuments() {
        var random = new Random(20_260_301);
        try (SearchIndex index = Lucene.open(folder)) {
            put(index, documents(random, 0, 500)); // the machine is warm after these
            long took = 0;
            for (int at = 500; at < 500 + DOCUMENTS; at += BATCH) {
                var batch = documents(random, at, BATCH);
                long began = System.nanoTime();
                index.putAll(batch);
                took += System.nanoTime() - began;
            }
            long began = System.nanoTime();
            index.refresh();
            took += System.nanoTime() - began;
            assertThat(index.size()).isEqualTo(DOCUMENTS + 500L);
            assertThat(index.search(SearchQuery.of("养老服务")).total()).isPositive();
            LoggerFactory.getLogger(IndexingRateBenchmark.class)
                    .info(
                            "{} documents in {} ms: {} a second",
                            DOCUMENTS,
                            Duration.ofNanos(took).toMillis(),
                            Math.round(DOCUMENTS / (took / 1e9)));
        }
    }

    private static void put(SearchIndex index, List<IndexedDocument> documents) {
        index.putAll(documents);
        index.refresh();
    }

    private static List<IndexedDocument> documents(Random random, int from, int count) {
        var all = new ArrayList<IndexedDocument>();
        for (int id = from; id < from + count; id++) {
            all.add(Paper.titled(id + 1L, sentence(random, 5)).text(text(random)).document());
        }
        return all;
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) text.append(sentence(random, 13)).append('。');
        return text.toString();
    }

    private static String sentence(Random random, int words) {
        var sentence = new StringBuilder();
        for (int i = 0; i < words; i++) sentence.append(WORDS.get(random.nextInt(WORDS.size())));
        return sentence.append(random.nextInt(1000)).toString();
    }
}
