package org.gongkai.publication.web;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.catalogue.standard.StartingCatalogue;
import org.gongkai.catalogue.standard.Topic;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Text;
import org.gongkai.publication.Draft;
import org.gongkai.publication.Edition;
import org.gongkai.publication.Editions;
import org.gongkai.publication.FileChange;
import org.gongkai.publication.Interpretations;
import org.gongkai.publication.LinkedDocument;
import org.gongkai.publication.text.TextDifference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What a new edition changes against the one before, word by word, for the reviewer.
@Controller
class DifferencePage {

    private final EditionViews views;
    private final Editions editions;
    private final Interpretations interpretations;

    DifferencePage(EditionViews views, Editions editions, Interpretations interpretations) {
        this.interpretations = interpretations;
        this.views = views;
        this.editions = editions;
    }

    @GetMapping("/office/editions/{id}/difference")
    String show(Actor actor, @PathVariable long id, Model model) {
        Edition edition = views.readable(actor, id);
        Edition before =
                editions.listOfDocument(edition.documentId()).stream()
                        .filter(e -> e.number() < edition.number())
                        .findFirst()
                        .orElseThrow(() -> new NoSuchElementException("edition before " + id));
        Draft old = before.content();
        Draft now = edition.content();
        model.addAttribute(
                "view",
                new DifferenceView(
                        before,
                        edition,
                        Stream.concat(
                                        fields(old, now),
                                        Stream.of(interpreted(before, edition))
                                                .filter(DifferencePage::differs))
                                .toList(),
                        FileChange.between(held(before), held(edition)),
                        TextDifference.betweenHtml(old.html(), now.html())));
        return "publication/difference";
    }

    private static Stream<DifferenceView.Field> fields(Draft old, Draft now) {
        return Stream.of(
                        field("title", old.title(), now.title()),
                        field("docNumber", old.docNumber(), now.docNumber()),
                        field("kind", kind(old), kind(now)),
                        field("madeOn", old.madeOn(), now.madeOn()),
                        field("topic", topic(old), topic(now)),
                        field("validUntil", old.validUntil(), now.validUntil()),
                        field("keywords", old.keywords(), now.keywords()),
                        field("summary", old.summary(), now.summary()))
                .filter(DifferencePage::differs);
    }

    private static boolean differs(DifferenceView.Field field) {
        return !field.before().equals(field.after());
    }

    private DifferenceView.Field interpreted(Edition before, Edition now) {
        return field("interprets", title(before), title(now));
    }

    private String title(Edition edition) {
        return interpretations.findInterpreted(edition).map(LinkedDocument::title).orElse("");
    }

    private List<FileChange.Held> held(Edition edition) {
        return editions.attachments(edition.id()).stream()
                .map(file -> new FileChange.Held(file.name(), file.blobHash()))
                .toList();
    }

    private static DifferenceView.Field field(
            String name,
            @org.jspecify.annotations.Nullable Object old,
            @org.jspecify.annotations.Nullable Object now) {
        return new DifferenceView.Field(
                "publication.field." + name, Objects.toString(old, ""), Objects.toString(now, ""));
    }

    private static String topic(Draft draft) {
        String code = Objects.toString(draft.topicCode(), "");
        return StartingCatalogue.findTopic(code).map(Topic::label).orElse(code);
    }

    private static String kind(Draft draft) {
        return Text.t("publication.kind." + draft.kind().code());
    }
}
