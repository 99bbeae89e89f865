package org.gongkai.request;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.casework.Help;
import org.gongkai.casework.Helps;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Parties;
import org.gongkai.casework.Party;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Text;
import org.gongkai.paper.Block;
import org.gongkai.paper.Letter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What each letter of a request says, from the facts as they stand. Papers are official in
/// Chinese, whatever the language of whoever made them.
@Component
class LetterTexts {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("y年M月d日", Locale.CHINA);

    private final Requests requests;
    private final Parties parties;
    private final Matters matters;
    private final Corrections corrections;
    private final Consultations consultations;
    private final Helps helps;
    private final Extensions extensions;
    private final Fees fees;
    private final Answers answers;
    private final Redress redress;
    private final Bodies bodies;
    private final Accounts accounts;
    private final Clock clock;
    private final String site;

    LetterTexts(
            Requests requests,
            Parties parties,
            Matters matters,
            Corrections corrections,
            Consultations consultations,
            Helps helps,
            Extensions extensions,
            Fees fees,
            Answers answers,
            Redress redress,
            Bodies bodies,
            Accounts accounts,
            Clock clock,
            @Value("${gongkai.public-address:}") String site) {
        this.requests = requests;
        this.parties = parties;
        this.matters = matters;
        this.corrections = corrections;
        this.consultations = consultations;
        this.helps = helps;
        this.extensions = extensions;
        this.fees = fees;
        this.answers = answers;
        this.redress = redress;
        this.bodies = bodies;
        this.accounts = accounts;
        this.clock = clock;
        this.site = site;
    }

    /// A letter without addressee and signature.
    Letter titled(LetterKind kind, List<Block> body) {
        return Letter.of(t(kind.code() + ".title"), body);
    }

    /// A letter of the body, of today.
    Letter signed(Matter matter, LetterKind kind, List<Block> body) {
        return titled(kind, body).signed(bodyName(matter), LocalDate.now(clock));
    }

    Letter toApplicant(Matter matter, LetterKind kind, List<Block> body) {
        return signed(matter, kind, body).withAddressee(applicant(matter).name());
    }

    String bodyName(Matter matter) {
        return bodies.get(matter.bodyId()).name();
    }

    /// @throws IllegalArgumentException when the request has not what the letter is about, or the
    ///   letter is written elsewhere
    Letter letter(Matter matter, LetterKind kind) {
        Letter letter = signed(matter, kind, body(matter, kind));
        return switch (kind) {
            case APPLICATION, REGISTER, APPROVAL_SHEET, MAKE_PROACTIVE -> letter;
            case CONSULT_ANSWER, THIRD_PARTY_TOLD, EXPLAIN_AMOUNT, DELAY -> throw nothing();
            case RECEIPT ->
                    coded(
                            letter.withAddressee(applicant(matter).name()),
                            "/request/follow#" + matters.queryCode(matter),
                            t("receipt.scan"));
            case CONSULT_THIRD_PARTY, CONSULT_CO_MAKER -> {
                Consultation asked = consultations.list(matter).getLast();
                yield coded(
                        letter.withAddressee(asked.party().name()),
                        "/request/consult#" + consultations.link(matter, asked.id()),
                        t("receipt.scan"));
            }
            case HELP ->
                    letter.withAddressee(bodies.get(helps.list(matter).getLast().bodyId()).name());
            case REPLY ->
                    letter.withAddressee(applicant(matter).name())
                            .withDocumentNumber(
                                    Objects.requireNonNull(answer(matter).letterNumber()));
            case CORRECTION, EXTENSION, CONSULT_TOLD, FEE, ENDED ->
                    letter.withAddressee(applicant(matter).name());
        };
    }

    private List<Block> body(Matter matter, LetterKind kind) {
        return switch (kind) {
            case APPLICATION -> List.of(form(matter, true));
            case REGISTER -> List.of(form(matter, true), register(matter));
            case RECEIPT -> receipt(matter);
            case CORRECTION -> correction(matter);
            case CONSULT_ANSWER, THIRD_PARTY_TOLD, EXPLAIN_AMOUNT, DELAY -> throw nothing();
            case EXTENSION -> extension(matter);
            case CONSULT_THIRD_PARTY, CONSULT_CO_MAKER -> consultation(matter, kind.code());
            case CONSULT_TOLD ->
                    List.of(
                            new Block.Paragraph(
                                    t(
                                            "consult-told.text",
                                            matter.number(),
                                            day(consultations.list(matter).getLast().askedOn()))));
            case HELP -> help(matter);
            case FEE -> fee(matter);
            case APPROVAL_SHEET -> approval(matter);
            case MAKE_PROACTIVE -> List.of(form(matter, false));
            case ENDED ->
                    List.of(
                            new Block.Paragraph(
                                    t(
                                            "ended.text",
                                            matter.number(),
                                            Text.official("request.outcome." + matter.outcome()))));
            case REPLY -> reply(matter);
        };
    }

    private Block form(Matter matter, boolean withPerson) {
        Details details = requests.details(matter);
        var rows = new ArrayList<Block.Row>();
        row(rows, field("number"), matter.number());
        row(rows, field("body"), bodies.get(matter.bodyId()).name());
        row(rows, field("came-by"), Text.official("casework.came-by." + matter.cameBy().code()));
        row(
                rows,
                field("applicant-kind"),
                Text.official("request.applicant." + details.applicantKind().code()));
        if (withPerson) person(rows, applicant(matter));
        row(rows, own("wantedName"), details.wanted().name());
        row(rows, own("documentNumber"), details.wanted().documentNumber());
        row(rows, own("description"), details.wanted().description());
        row(rows, own("purpose"), details.wanted().purpose());
        row(rows, own("formWanted"), Text.official("request.form." + details.formWanted()));
        row(rows, own("wayWanted"), Text.official("request.way." + details.wayWanted()));
        row(rows, field("received"), day(matter.receivedOn()));
        row(rows, field("due"), due(matter));
        return new Block.Rows(rows);
    }

    /// What became of it, for the office's own sheet.
    private Block register(Matter before) {
        Matter matter = matters.get(before.id());
        var rows = new ArrayList<Block.Row>();
        row(rows, field("stage"), Text.official("request.stage." + matter.stage()));
        if (matter.outcome() != null) {
            row(rows, field("result"), Text.official("request.outcome." + matter.outcome()));
        }
        row(rows, field("answered"), day(matter.answeredOn()));
        answers.find(matter)
                .map(Answer::letterNumber)
                .ifPresent(number -> row(rows, field("letter-number"), number));
        answers.find(matter)
                .ifPresent(
                        one -> row(rows, field("prepared-by"), accounts.nameOf(one.preparedBy())));
        row(rows, field("keep-until"), day(matter.keepUntil()));
        return new Block.Rows(rows);
    }

    private static void person(List<Block.Row> rows, Party person) {
        row(rows, own("name"), person.name());
        row(rows, own("idNumber"), person.idNumber());
        row(rows, own("contact"), person.contact());
        row(rows, own("phone"), person.phone());
        row(rows, own("email"), person.email());
        row(rows, own("address"), person.address());
        row(rows, own("postcode"), person.postcode());
    }

    private List<Block> receipt(Matter matter) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(t("receipt.text", matter.number())));
        blocks.add(
                new Block.Paragraph(
                        matter.receivedOn() == null
                                ? t("receipt.confirm")
                                : t("receipt.due", day(matter.receivedOn()), due(matter))));
        blocks.add(
                new Block.Rows(
                        List.of(new Block.Row(t("receipt.code"), matters.queryCode(matter)))));
        return blocks;
    }

    private List<Block> correction(Matter matter) {
        Correction asked = corrections.find(matter).orElseThrow(LetterTexts::nothing);
        return List.of(
                new Block.Paragraph(t("correction.text", day(submitted(matter)), matter.number())),
                new Block.Paragraph(asked.what()),
                new Block.Paragraph(t("correction.until", day(asked.answerBy()))),
                new Block.Paragraph(t("correction.basis")));
    }

    private List<Block> extension(Matter matter) {
        Extension granted =
                extensions.list(matter).stream()
                        .filter(one -> Boolean.TRUE.equals(one.approved()))
                        .findFirst()
                        .orElseThrow(LetterTexts::nothing);
        return List.of(
                new Block.Paragraph(
                        t(
                                "extension.text",
                                matter.number(),
                                granted.reason(),
                                granted.days(),
                                due(matters.get(matter.id())))),
                new Block.Paragraph(t("extension.basis")));
    }

    private List<Block> consultation(Matter matter, String key) {
        Consultation asked = consultations.list(matter).getLast();
        return List.of(
                new Block.Paragraph(t(key + ".text")),
                new Block.Paragraph(asked.about()),
                new Block.Paragraph(t(key + ".until")),
                new Block.Paragraph(t(key + ".basis")),
                new Block.Rows(
                        List.of(
                                new Block.Row(
                                        t("receipt.code"),
                                        consultations.link(matter, asked.id())))));
    }

    private List<Block> help(Matter matter) {
        Help asked = helps.list(matter).getLast();
        return List.of(
                new Block.Paragraph(t("help.text", matter.number(), day(asked.answerBy()))),
                new Block.Paragraph(asked.asked()));
    }

    private List<Block> fee(Matter matter) {
        FeeNotice notice = fees.find(matter).orElseThrow(LetterTexts::nothing);
        String scale = notice.scale().name().toLowerCase(Locale.ROOT);
        return List.of(
                new Block.Paragraph(
                        t(
                                "fee.text",
                                matter.number(),
                                Text.official("request.fee." + scale),
                                t("fee.unit." + scale, Integer.toString(notice.units())),
                                Integer.toString(notice.yuan()))),
                new Block.Paragraph(t("fee.until", day(notice.payBy()))),
                new Block.Paragraph(t("fee.basis")));
    }

    private List<Block> approval(Matter matter) {
        Answer answer = answer(matter);
        var rows = new ArrayList<Block.Row>();
        row(rows, field("number"), matter.number());
        row(rows, own("wantedName"), requests.details(matter).wanted().title());
        row(rows, field("received"), day(matter.receivedOn()));
        row(rows, field("due"), due(matter));
        row(rows, field("outcome"), Text.official("request.outcome." + answer.outcome().code()));
        row(rows, field("text"), answer.text());
        answer.withheld().forEach(one -> row(rows, ground(one), one.part()));
        row(
                rows,
                t("reply.enclosures"),
                answer.enclosures().stream()
                        .map(Enclosure::name)
                        .collect(Collectors.joining("\n")));
        row(rows, field("prepared-by"), accounts.nameOf(answer.preparedBy()));
        for (String opinion : List.of("unit", "secrecy", "leader")) {
            rows.add(new Block.Row(field("opinion-" + opinion), "\n\n"));
        }
        return List.of(new Block.Rows(rows));
    }

    private List<Block> reply(Matter matter) {
        Answer answer = answer(matter);
        var blocks = new ArrayList<Block>();
        answer.text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> blocks.add(new Block.Paragraph(line.strip())));
        if (!answer.withheld().isEmpty()) blocks.add(withheld(answer));
        if (!answer.enclosures().isEmpty()) {
            blocks.add(new Block.Paragraph(t("reply.enclosures")));
            blocks.add(
                    new Block.Numbered(answer.enclosures().stream().map(Enclosure::name).toList()));
        }
        blocks.add(
                new Block.Paragraph(
                        t("redress.lead"), redress.words(answer.outcome(), LocalDate.now(clock))));
        return blocks;
    }

    private static Block withheld(Answer answer) {
        return new Block.Grid(
                List.of(t("reply.withheld.part"), t("reply.withheld.ground")),
                answer.withheld().stream().map(one -> List.of(one.part(), ground(one))).toList());
    }

    private static String ground(Withheld one) {
        String article = one.ground().article();
        String name = Text.official("request.outcome." + one.ground().code());
        String place = article.replaceFirst("\\((\\d+)\\)", "条第$1项");
        if (place.equals(article)) place += "条";
        return article.isEmpty() ? name : t("reply.withheld.article", name, place);
    }

    private Answer answer(Matter matter) {
        return answers.find(matter).orElseThrow(LetterTexts::nothing);
    }

    private Party applicant(Matter matter) {
        return parties.findApplicant(matter.id()).orElse(Party.NOBODY);
    }

    /// With a code to scan, when the address of the site is known.
    private Letter coded(Letter letter, String path, String caption) {
        return site.isEmpty() ? letter : letter.withCode(site + path, caption);
    }

    private static LocalDate submitted(Matter matter) {
        return matter.submittedAt().atZone(java.time.ZoneId.of("Asia/Shanghai")).toLocalDate();
    }

    private static void row(List<Block.Row> rows, String label, String value) {
        if (!value.isEmpty()) rows.add(new Block.Row(label, value));
    }

    /// The due day, and that it may move when no notice covers its year yet.
    private static String due(Matter matter) {
        return day(matter.dueOn()) + (matter.provisional() ? t("provisional") : "");
    }

    static String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    private static String field(String name) {
        return t("field." + name);
    }

    private static String own(String name) {
        return Text.official("request.field." + name);
    }

    static String t(String key, Object... arguments) {
        return Text.official("request.letter." + key, arguments);
    }

    private static IllegalArgumentException nothing() {
        return new IllegalArgumentException("nothing to write about");
    }
}
