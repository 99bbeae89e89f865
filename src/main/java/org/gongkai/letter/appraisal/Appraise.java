package org.gongkai.letter.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.gongkai.casework.TakeIn;
import org.gongkai.letter.Content;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.Medium;
import org.gongkai.letter.ReplyWay;
import org.gongkai.letter.Source;
import org.gongkai.letter.Sources;
import org.gongkai.letter.TakeInLetter;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says how content somebody is with a body. What they write with it becomes a letter, which is
/// answered like every letter and opened with its own code; the level is counted and kept with
/// nothing that tells whose it is.
@Component
public class Appraise {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST = 1000;

    private final Sources sources;
    private final Bodies bodies;
    private final TakeInLetter intake;
    private final JdbcClient jdbc;
    private final Clock clock;

    Appraise(Sources sources, Bodies bodies, TakeInLetter intake, JdbcClient jdbc, Clock clock) {
        this.sources = sources;
        this.bodies = bodies;
        this.intake = intake;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What somebody said.
    ///
    /// @param key of the form: the same is counted once
    /// @param level as it was typed, 1 to 5
    /// @param words may be empty
    /// @param consent that the words and their answer may be published
    public record Opinion(String key, String level, String words, boolean consent) {}

    /// @return the letter that the words became, if there were any
    /// @throws Refused when the round is not open, or nothing was chosen
    @Transactional
    public Optional<TakeIn.Taken> say(Appraisal appraisal, Body body, Opinion opinion) {
        LocalDate today = LocalDate.now(clock.withZone(CHINA));
        if (!appraisal.isOpen(today)) {
            throw new Refused(
                    "", Text.t("letter-open.wall." + appraisal.state(today) + ".refused"));
        }
        if (!opinion.level().matches("[1-5]")) {
            throw new Refused("level", Text.t("casework.open.refused.level"));
        }
        String words = opinion.words().strip();
        if (Text.length(words) > LONGEST) {
            throw new Refused(
                    "words", Text.t("office.refused.too-long", LONGEST, Text.length(words)));
        }
        jdbc.sql(
                        """
                        INSERT INTO letter.vote (key, appraisal_id, body_id, level, on_day)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """)
                .params(
                        opinion.key(),
                        appraisal.id(),
                        body.id(),
                        Integer.parseInt(opinion.level()),
                        today)
                .update();
        if (words.isEmpty()) return Optional.empty();
        Source source =
                findSource(body)
                        .orElseThrow(
                                () -> new Refused("words", Text.t("letter-open.refused.no-words")));
        return Optional.of(intake.receive("applicant", letter(source, body, opinion, words)));
    }

    /// Whether words can be taken about this body, so that somebody answers them.
    public boolean takesWords(Body body) {
        return findSource(body).isPresent();
    }

    private static TakeInLetter.Incoming letter(
            Source source, Body body, Opinion opinion, String words) {
        String level = Text.official("casework.level." + opinion.level());
        return new TakeInLetter.Incoming(
                "appraisal-" + opinion.key(),
                source,
                null,
                null,
                null,
                LetterKind.APPRAISAL,
                null,
                null,
                new Content(
                        Text.official("letter-open.wall.letter", body.shortName(), level),
                        words,
                        "",
                        ""),
                body.id(),
                opinion.consent(),
                ReplyWay.PAGE,
                List.of());
    }

    /// The body's own source of appraisals, or that of the district.
    private Optional<Source> findSource(Body body) {
        List<Source> all =
                sources.list().stream()
                        .filter(one -> one.active() && one.medium() == Medium.APPRAISAL)
                        .toList();
        long root = bodies.findRoot().map(Body::id).orElse(0L);
        return all.stream()
                .filter(one -> one.bodyId() == body.id())
                .findFirst()
                .or(() -> all.stream().filter(one -> one.bodyId() == root).findFirst());
    }
}
