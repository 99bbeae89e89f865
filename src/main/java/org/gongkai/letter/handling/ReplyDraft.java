package org.gongkai.letter.handling;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Parties;
import org.gongkai.casework.Party;
import org.gongkai.letter.LetterDesk;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.letter.ReplyTemplate;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;

/// The words an answer begins from: those that go with its outcome, with where to turn when the
/// letter is not taken up, or a template of the body.
@Component
public class ReplyDraft {

    private final Parties parties;
    private final Bodies bodies;
    private final LetterDesk desk;

    ReplyDraft(Parties parties, Bodies bodies, LetterDesk desk) {
        this.parties = parties;
        this.bodies = bodies;
        this.desk = desk;
    }

    public String text(Matter matter, LetterOutcome outcome) {
        return filled(matter, Text.official("letter-drafts." + outcome.code()));
    }

    public String text(Matter matter, ReplyTemplate template) {
        return filled(matter, template.text());
    }

    /// Whether a text is one that nobody changed, so that another may take its place.
    public boolean isOurs(Matter matter, List<ReplyTemplate> templates, String text) {
        String typed = lines(text);
        return typed.isEmpty()
                || Arrays.stream(LetterOutcome.values())
                        .anyMatch(one -> lines(text(matter, one)).equals(typed))
                || templates.stream().anyMatch(one -> lines(text(matter, one)).equals(typed));
    }

    private String filled(Matter matter, String text) {
        LocalDate today = desk.today();
        String name = parties.findApplicant(matter.id()).map(Party::name).orElse("");
        return text.replace("{称呼}", name.isEmpty() ? Text.official("letter-drafts.writer") : name)
                .replace("{编号}", matter.number())
                .replace(
                        "{日期}",
                        today.getYear()
                                + "年"
                                + today.getMonthValue()
                                + "月"
                                + today.getDayOfMonth()
                                + "日")
                .replace("{单位}", bodies.get(matter.bodyId()).name());
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
