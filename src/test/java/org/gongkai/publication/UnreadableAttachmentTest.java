package org.gongkai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// An honest file that no machine can read: a scan. A person looks at it and says so.
@Tag("slow")
class UnreadableAttachmentTest {

    private final ScreenEdition screening = RunningServer.bean(ScreenEdition.class);
    private final Editions editions = RunningServer.bean(Editions.class);

    @Test
    void aScanWaitsUntilSomebodyLookedAtItAndSaysSo() throws Exception {
        Visitor officer = Visitor.named("dx.officer");
        long edition = officer.draft("附件是扫描件的通知");
        String place = "/office/editions/" + edition;
        officer.completed(edition, "<p>正文见附件。</p>")
                .submit()
                .data("file", "扫描件.pdf", new ByteArrayInputStream(scan()))
                .data("then", "submit")
                .execute();
        Document page = officer.page(place);
        assertThat(page.select(".finding.blocking").text()).contains("扫描件.pdf", "没有文字层", "请打开看过");
        assertThat(editions.get(edition).state()).isEqualTo(EditionState.DRAFT);

        String waive = page.select(".finding.blocking button[value^=waive-]").val();
        page.select("[name=reason-" + waive.replace("waive-", "") + "]").val("已逐页看过，没有个人信息");
        RunningServer.form(page, "#draft").submit().data("then", waive).execute();
        page = officer.page(place);
        assertThat(page.select(".finding.blocking")).isEmpty();
        assertThat(page.select(".finding.waived").text()).contains("已逐页看过，没有个人信息");
        RunningServer.form(page, "#draft").submit().data("then", "submit").execute();
        assertThat(editions.get(edition).state()).isEqualTo(EditionState.IN_REVIEW);
    }

    @Test
    void theNextEditionRemembersWhatWasSaidOfItsFiles() throws Exception {
        Visitor officer = Visitor.named("dx.officer");
        long edition = officer.draft("带扫描件又修订的通知");
        officer.completed(edition, "<p>正文见附件。</p>")
                .submit()
                .data("file", "扫描件.pdf", new ByteArrayInputStream(scan()))
                .data("then", "upload")
                .execute();
        RunningServer.bean(SaveDraft.class).discard(Acting.as("dx.officer"), edition);

        long next =
                RunningServer.bean(ReviseDocument.class)
                        .revise(Acting.as("dx.officer"), editions.get(edition).documentId());

        List<NoticedFinding> before = filed(edition);
        assertThat(before).isNotEmpty();
        assertThat(filed(next))
                .extracting(NoticedFinding::message)
                .containsExactlyElementsOf(before.stream().map(NoticedFinding::message).toList());
    }

    private List<NoticedFinding> filed(long edition) {
        return screening.list(edition).stream().filter(f -> f.attachmentId() != null).toList();
    }

    private static byte[] scan() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }
}
