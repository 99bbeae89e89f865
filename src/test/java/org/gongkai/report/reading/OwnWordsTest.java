package org.gongkai.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Sentences as the platform drafts them are read without doubt.
class OwnWordsTest {

    @Test
    void readsHowManyWorkForDisclosure() throws Exception {
        String text =
                """
                示例市明镜区稻香镇人民政府2024年政府信息公开工作年度报告
                （五）监督保障
                截至2024年底，从事政府信息公开工作3人，其中专职0人、兼职3人。公开时限和答复时限由系统逐件提醒。
                """;
        ReadReport report = new ReportReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(report.figures())
                .extracting(LabelledFragment::label)
                .containsExactlyInAnyOrder(
                        "staff.total 3 exact",
                        "staff.full-time 0 exact",
                        "staff.part-time 3 exact");
        assertThat(report.unsure()).isEmpty();
    }
}
