package org.gongkai.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.ReviewLevel;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.publication.AttachFile;
import org.gongkai.publication.Attribute;
import org.gongkai.publication.DecideReview;
import org.gongkai.publication.DocumentKind;
import org.gongkai.publication.Draft;
import org.gongkai.publication.Edition;
import org.gongkai.publication.Editions;
import org.gongkai.publication.InterpretDocument;
import org.gongkai.publication.PublishEdition;
import org.gongkai.publication.RecordPublished;
import org.gongkai.publication.ReviewStep;
import org.gongkai.publication.ReviseDocument;
import org.gongkai.publication.SaveDraft;
import org.gongkai.publication.SubmitForReview;
import org.gongkai.publication.WithdrawDocument;
import org.springframework.stereotype.Component;

/// Brings each sample document to the state its file names.
@Component
class SampleDocuments {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String MEETING = "经政务公开联席会议2026年第11次会议审议，同意公开。";
    static final String SOURCE = "示例区资料";

    private final Bodies bodies;
    private final Accounts accounts;
    private final Catalogue catalogue;
    private final Editions editions;
    private final SaveDraft drafts;
    private final InterpretDocument interpreting;
    private final AttachFile files;
    private final SubmitForReview submission;
    private final DecideReview review;
    private final PublishEdition publishing;
    private final ReviseDocument revision;
    private final RecordPublished records;
    private final WithdrawDocument withdrawal;

    SampleDocuments(
            Bodies bodies,
            Accounts accounts,
            Catalogue catalogue,
            Editions editions,
            SaveDraft drafts,
            InterpretDocument interpreting,
            AttachFile files,
            SubmitForReview submission,
            DecideReview review,
            PublishEdition publishing,
            ReviseDocument revision,
            RecordPublished records,
            WithdrawDocument withdrawal) {
        this.bodies = bodies;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.editions = editions;
        this.drafts = drafts;
        this.interpreting = interpreting;
        this.files = files;
        this.submission = submission;
        this.review = review;
        this.publishing = publishing;
        this.revision = revision;
        this.records = records;
        this.withdrawal = withdrawal;
    }

    /// @param known ids of the documents loaded so far, by sample number
    void load(SampleDocument sample, Map<String, Long> known) {
        Body body =
                bodies.find(sample.fact("body"))
                        .orElseThrow(
                                () -> new IllegalStateException(sample.number() + ": no body"));
        String state =
                sample.fact("attribute").matches("proactive|") ? sample.fact("state") : "signed";
        boolean worked = List.of("draft", "review", "scheduled", "signed").contains(state);
        Actor drafter = worked ? accounts.getSomeoneWho(Action.DRAFT, body.path()) : Actor.SYSTEM;
        long edition =
                sample.find("revises")
                        .map(number -> revised(drafter, idOf(known, number), draft(sample)))
                        .orElseGet(() -> drafts.start(drafter, body.id(), draft(sample)));
        long document = editions.get(edition).documentId();
        known.put(sample.number(), document);
        sample.find("interprets")
                .ifPresent(number -> interpreting.link(drafter, edition, idOf(known, number)));
        List<RecordPublished.File> attachments =
                sample.attachments().stream()
                        .map(name -> new RecordPublished.File(name, SampleFiles.attachment(name)))
                        .toList();
        if (worked) {
            attachments.forEach(file ->
                    files.attach(
                            drafter,
                            edition,
                            new java.io.ByteArrayInputStream(file.bytes()),
                            file.name()));
            if (!state.equals("draft")) submission.submit(drafter, edition);
            if (state.equals("scheduled") || state.equals("signed")) sign(body, edition);
            if (state.equals("scheduled")) schedule(body, edition, sample);
            return;
        }
        records.publish(Actor.SYSTEM, edition, attachments, publishedAt(sample), SOURCE);
        if (state.equals("withdrawn")) {
            withdrawal.withdraw(Actor.SYSTEM, document, sample.fact("withdraw_reason"));
        }
    }

    private long revised(Actor drafter, long document, Draft draft) {
        long edition = revision.revise(drafter, document);
        drafts.save(drafter, edition, 0, draft);
        return edition;
    }

    private void sign(Body body, long editionId) {
        for (Edition e = editions.get(editionId);
                e.awaiting() != null;
                e = editions.get(editionId)) {
            Action action = review.actionOf(e.awaiting());
            Actor reviewer = accounts.getSomeoneWho(action, body.path());
            review.approve(
                    reviewer,
                    editionId,
                    e.awaiting(),
                    e.contentHash(),
                    e.awaiting() == ReviewStep.MEETING ? MEETING : "同意。");
        }
    }

    private void schedule(Body body, long editionId, SampleDocument sample) {
        publishing.schedule(
                accounts.getSomeoneWho(Action.SIGN_OFF, body.path()),
                editionId,
                instant(sample.fact("publish_at")));
    }

    private Draft draft(SampleDocument sample) {
        return new Draft(
                sample.fact("title"),
                sample.fact("number"),
                DocumentKind.of(sample.fact("kind")),
                sample.find("branch").orElse(null),
                sample.find("entry").filter(code -> catalogue.isInForce(code)).orElse(null),
                sample.find("topic").orElse(null),
                sample.date("made_on").orElse(null),
                sample.fact("keywords"),
                sample.fact("summary"),
                sample.html(),
                sample.find("attribute").map(Attribute::of).orElse(null),
                sample.fact("attribute_ground"),
                sample.fact("attribute_reason"),
                sample.fact("level").equals("important")
                        ? ReviewLevel.IMPORTANT
                        : ReviewLevel.ORDINARY,
                sample.date("valid_until").orElse(null),
                sample.fact("change_note"));
    }

    private static Instant publishedAt(SampleDocument sample) {
        LocalDate day =
                sample.date("published_on")
                        .orElseThrow(
                                () -> new IllegalStateException(sample.number() + ": no date"));
        int minute = Integer.parseInt(sample.number()) % 60;
        return day.atTime(LocalTime.of(9, minute)).atZone(CHINA).toInstant();
    }

    private static Instant instant(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T').substring(0, 16))
                .atZone(CHINA)
                .toInstant();
    }

    private static long idOf(Map<String, Long> known, String number) {
        Long id = known.get(number);
        if (id == null)
            throw new IllegalStateException("no sample document " + number + " before this");
        return id;
    }
}
