package org.gongkai.letter.open;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.casework.Papers;
import org.gongkai.casework.Party;
import org.gongkai.database.FormKeys;
import org.gongkai.letter.Category;
import org.gongkai.letter.Content;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.ReplyWay;
import org.gongkai.letter.Source;
import org.gongkai.letter.TakeInLetter;
import org.gongkai.organization.Body;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;

/// What was typed into the form of a letter, as it was typed.
///
/// @param fields only those of the form, every one of them
public record LetterForm(Map<String, String> fields) {

    private static final List<String> FIELDS =
            List.of(
                    "formKey",
                    "source",
                    "kind",
                    "category",
                    "title",
                    "text",
                    "place",
                    "against",
                    "againstBody",
                    "anonymous",
                    "name",
                    "phone",
                    "email",
                    "address",
                    "replyWay",
                    "consent");

    /// What can be chosen in the form at this moment.
    public record Choices(List<Source> sources, List<Category> categories, List<Body> bodies) {}

    /// An empty form, for one source or for none yet.
    static LetterForm empty(String source, String kind) {
        return of(Map.of("source", source, "kind", kind, "replyWay", ReplyWay.PAGE.code()));
    }

    static LetterForm of(Map<String, String> typed) {
        var fields = new LinkedHashMap<String, String>();
        FIELDS.forEach(field -> fields.put(field, typed.getOrDefault(field, "")));
        if (!fields.getOrDefault("formKey", "").matches("[\\w-]{8,36}")) {
            fields.put("formKey", FormKeys.fresh());
        }
        return new LetterForm(Map.copyOf(fields));
    }

    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    public boolean ticked(String field) {
        return !text(field).isEmpty();
    }

    /// The same as a complaint about an official; who it is about stands in the text when nothing
    /// else was said.
    LetterForm aboutConduct() {
        var all = new LinkedHashMap<>(fields);
        all.put("kind", LetterKind.CONDUCT.code());
        if (text("against").isBlank() && text("againstBody").isEmpty()) {
            all.put("against", Text.official("letter-open.against.in-text"));
        }
        return new LetterForm(Map.copyOf(all));
    }

    Content content() {
        return new Content(
                text("title"), text("text"), text("place"), isConduct() ? text("against") : "");
    }

    public boolean isConduct() {
        return text("kind").equals(LetterKind.CONDUCT.code());
    }

    /// The source that was chosen.
    public Optional<Source> source(Choices choices) {
        return choices.sources().stream()
                .filter(one -> one.code().equals(text("source")))
                .findFirst();
    }

    /// What is wrong, by field; nothing when it can be sent as it is.
    List<Refused.Problem> problems(TakeInLetter intake, Choices choices) {
        var form = new FormReading();
        Optional<TakeInLetter.Incoming> read = read(form, choices, List.of());
        var problems = new ArrayList<Refused.Problem>();
        try {
            form.refuseIfWrong();
        } catch (Refused refused) {
            problems.addAll(refused.problems());
        }
        read.ifPresent(one -> problems.addAll(intake.problems(one)));
        return problems;
    }

    /// @throws Refused when a choice is missing or is none
    TakeInLetter.Incoming incoming(Choices choices, List<Papers.Upload> files) {
        var form = new FormReading();
        Optional<TakeInLetter.Incoming> read = read(form, choices, files);
        form.refuseIfWrong();
        return read.orElseThrow();
    }

    private Optional<TakeInLetter.Incoming> read(
            FormReading form, Choices choices, List<Papers.Upload> files) {
        Optional<Source> source = source(choices);
        if (source.isEmpty()) form.wrong("source", Text.t("letter-open.refused.source"));
        LetterKind kind = form.choice("kind", text("kind"), LetterForm::chosen, null);
        if (kind == null) form.needed("kind");
        ReplyWay way = form.choice("replyWay", text("replyWay"), ReplyWay::of, null);
        if (way == null) form.needed("replyWay");
        if (ticked("anonymous") && way != null && way != ReplyWay.PAGE) {
            form.wrong("replyWay", Text.t("letter-open.refused.anonymous-way"));
        }
        Long category = id("category", form, choices.categories(), Category::code, Category::id);
        Long against = id("againstBody", form, choices.bodies(), Body::code, Body::id);
        // what else is wrong can be said before it is known to whom it goes
        return source.or(() -> choices.sources().stream().findFirst())
                .map(to -> incoming(to, kind, category, against, way, files));
    }

    private TakeInLetter.Incoming incoming(
            Source to,
            @Nullable LetterKind kind,
            @Nullable Long category,
            @Nullable Long against,
            @Nullable ReplyWay way,
            List<Papers.Upload> files) {
        return new TakeInLetter.Incoming(
                "public-" + text("formKey"),
                to,
                null,
                null,
                null,
                kind == null ? LetterKind.CONSULT : kind,
                category,
                writer(),
                content(),
                isConduct() ? against : null,
                // nobody publishes what is said about an official
                ticked("consent") && !isConduct(),
                way == null || ticked("anonymous") ? ReplyWay.PAGE : way,
                files);
    }

    private @Nullable Party writer() {
        if (ticked("anonymous")) return null;
        return new Party(
                text("name"), "", "", "", text("phone"), text("email"), text("address"), "");
    }

    private static LetterKind chosen(String code) {
        LetterKind kind = LetterKind.of(code);
        if (!LetterKind.listChosen().contains(kind)) throw new IllegalArgumentException(code);
        return kind;
    }

    private <T> @Nullable Long id(
            String field,
            FormReading form,
            List<T> all,
            java.util.function.Function<T, String> code,
            java.util.function.ToLongFunction<T> id) {
        Optional<T> known =
                all.stream().filter(one -> code.apply(one).equals(text(field))).findFirst();
        form.known(field, text(field), known.isPresent());
        return known.isEmpty() ? null : Long.valueOf(id.applyAsLong(known.get()));
    }

    /// Says nothing: what people type here must not get into a log line by mistake.
    @Override
    public String toString() {
        return "LetterForm[…]";
    }
}
