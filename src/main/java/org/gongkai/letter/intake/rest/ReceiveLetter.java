package org.gongkai.letter.intake.rest;

import java.util.List;
import java.util.Objects;
import org.gongkai.casework.Circle;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Papers;
import org.gongkai.casework.Party;
import org.gongkai.letter.Categories;
import org.gongkai.letter.Category;
import org.gongkai.letter.Content;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.ReplyWay;
import org.gongkai.letter.Source;
import org.gongkai.letter.TakeInLetter;
import org.gongkai.letter.intake.table.KindWords;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Takes in a letter that a platform hands over. The same number outside is the same letter, also
/// when two requests bring it at the same moment.
@Component
class ReceiveLetter {

    private final TakeInLetter taking;
    private final Matters matters;
    private final Papers papers;
    private final Categories categories;
    private final Bodies bodies;

    ReceiveLetter(
            TakeInLetter taking,
            Matters matters,
            Papers papers,
            Categories categories,
            Bodies bodies) {
        this.taking = taking;
        this.matters = matters;
        this.papers = papers;
        this.categories = categories;
        this.bodies = bodies;
    }

    /// What came of it.
    ///
    /// @param number empty when nobody but the supervision office is to know more, or when it was
    ///   refused
    /// @param problems why it was refused, by field
    record Received(
            String outsideNumber, boolean again, String number, List<Refused.Problem> problems) {

        int status() {
            return problems.isEmpty() ? again ? 200 : 201 : 422;
        }
    }

    Received receive(Source source, JsonNode json) {
        if (!json.isObject()) {
            return refused(
                    "", List.of(new Refused.Problem("", Text.t("letter-intake.api.object"))));
        }
        var sent = new SentLetter(json);
        String outside = sent.outsideNumber();
        TakeInLetter.Incoming incoming = incoming(source, outside, sent, List.of());
        Long known =
                outside.isEmpty()
                        ? null
                        : matters.listByIntakeKeys(List.of(incoming.intakeKey()))
                                .get(incoming.intakeKey());
        if (known != null) return received(outside, true, matters.get(known));
        List<Papers.Upload> files = sent.files(papers);
        taking.problems(incoming).forEach(problem -> sent.problems().add(named(problem)));
        if (!sent.problems().isEmpty()) return refused(outside, sent.problems());
        var taken = taking.receive("api:" + source.code(), incoming.withFiles(files));
        return received(outside, taken.again(), taken.matter());
    }

    private TakeInLetter.Incoming incoming(
            Source source, String outside, SentLetter sent, List<Papers.Upload> files) {
        String against = sent.line("against");
        return new TakeInLetter.Incoming(
                "",
                source,
                outside,
                sent.time("at"),
                null,
                kind(sent),
                category(sent.line("category")),
                writer(sent),
                new Content(sent.line("title"), sent.text("text"), sent.line("place"), against),
                bodies.findByName(against).map(Body::id).orElse(null),
                sent.yes("consent"),
                ReplyWay.PAGE,
                files);
    }

    private static LetterKind kind(SentLetter sent) {
        String word = sent.line("kind");
        if (word.isEmpty()) return LetterKind.CONSULT;
        return KindWords.find(word)
                .orElseGet(() -> {
                    sent.wrong("kind", "letter-intake.bad.kind");
                    return LetterKind.CONSULT;
                });
    }

    private @Nullable Long category(String word) {
        if (word.isEmpty()) return null;
        return categories.findByWord(word).filter(Category::active).map(Category::id).orElse(null);
    }

    private static @Nullable Party writer(SentLetter sent) {
        String name = sent.line("name");
        String phone = sent.line("phone");
        String email = sent.line("email");
        String address = sent.line("address");
        if (phone.isEmpty() && email.isEmpty() && address.isEmpty() && name.isEmpty()) return null;
        String known = name.isEmpty() ? Text.official("letter-intake.unnamed") : name;
        return new Party(known, "", "", "", phone, email, address, "");
    }

    /// In the names of this interface.
    private static Refused.Problem named(Refused.Problem problem) {
        return problem.field().equals("cameOn")
                ? new Refused.Problem("at", problem.text())
                : problem;
    }

    private static Received received(String outside, boolean again, Matter matter) {
        String number = matter.circle() == Circle.ORDINARY ? matter.number() : "";
        return new Received(outside, again, number, List.of());
    }

    private static Received refused(String outside, List<Refused.Problem> problems) {
        return new Received(outside, false, "", List.copyOf(Objects.requireNonNull(problems)));
    }
}
