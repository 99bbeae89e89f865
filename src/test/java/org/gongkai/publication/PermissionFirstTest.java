package org.gongkai.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.NotAllowed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Somebody who may not do a thing hears that, and nothing about what was wrong with the rest.
@Tag("slow")
class PermissionFirstTest {

    private static final String OFFICE = "MJ-BG";

    private static long edition;
    private static String place = "";

    @BeforeAll
    static void aDraftOfTheOffice() throws Exception {
        edition = Visitor.named("officer").draft("权限先于内容的草稿");
        place = "/office/editions/" + edition;
    }

    @Test
    void aStrangerDecidesNothingWhateverTheReason() {
        var review = RunningServer.bean(DecideReview.class);

        assertThatThrownBy(() ->
                        review.sendBack(
                                Acting.as("cz.unithead"), edition, ReviewStep.UNIT_HEAD, "", ""))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        review.approve(
                                Acting.as("cz.unithead"), edition, ReviewStep.UNIT_HEAD, "", ""))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aReaderOfDraftsSavesNothingHoweverItIsTyped() throws Exception {
        Visitor reader = Visitor.named("secrecy");

        assertThat(reader.get(place).statusCode()).isEqualTo(200);
        var typed = Map.of("madeOn", "昨天", "kind", "没有这种", "title", "");
        assertThat(reader.post(place, typed).statusCode()).isEqualTo(403);
        var json = reader.to(place + "/autosave").method(org.jsoup.Connection.Method.POST);
        json.header("X-CSRF-TOKEN", reader.token()).header("Content-Type", "application/json");
        assertThat(json.requestBody("{\"madeOn\":\"昨天\"}").execute().statusCode()).isEqualTo(403);
    }

    @Test
    void onlyWhoSignsHearsThatATimeIsNone() throws Exception {
        var typed = Map.of("publishAt", "改天");

        assertThat(Visitor.named("officer").post(place + "/schedule", typed).statusCode())
                .isEqualTo(403);
        assertThat(Visitor.named("leader").post(place + "/schedule", typed).statusCode())
                .isEqualTo(422);
    }

    @Test
    void nobodyStartsADocumentOfAnotherBodyEvenWithoutATitle() throws Exception {
        long office = RunningServer.bean(Bodies.class).find(OFFICE).orElseThrow().id();
        var typed = Map.of("bodyId", Long.toString(office), "title", "", "kind", "没有这种");

        assertThat(Visitor.named("cz.officer").post("/office/documents", typed).statusCode())
                .isEqualTo(403);
        assertThat(Visitor.named("officer").post("/office/documents", typed).statusCode())
                .isEqualTo(422);
    }

    @Test
    void nobodyWhoOnlyDraftsRecordsWhatWasPublicElsewhere() {
        var records = RunningServer.bean(RecordPublished.class);

        assertThatThrownBy(() ->
                        records.publish(
                                Acting.as("officer"), edition, List.of(), Instant.now(), "旧网站"))
                .isInstanceOf(NotAllowed.class);
    }
}
