package org.gongkai.letter.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Parties;
import org.gongkai.casework.Party;
import org.gongkai.letter.Letter;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Text;
import org.gongkai.publication.screening.Finding;
import org.gongkai.publication.screening.ScreenedText;
import org.gongkai.publication.screening.Screening;
import org.springframework.stereotype.Component;

/// Takes out of a letter and its answer what tells who wrote it, as far as a machine can: the name,
/// the telephone and the address that are on file, and what screening finds. People read it over.
@Component
public class PublicWords {

    private final Parties parties;
    private final Bodies bodies;
    private final Clock clock;

    PublicWords(Parties parties, Bodies bodies, Clock clock) {
        this.parties = parties;
        this.bodies = bodies;
        this.clock = clock;
    }

    /// What may stand in public, for an officer to read over.
    public record Proposal(String title, String question, String answer) {}

    public Proposal propose(Matter matter, Letter letter, Reply reply) {
        Party writer = parties.findApplicant(matter.id()).orElse(Party.NOBODY);
        return new Proposal(
                masked(letter.content().title(), writer),
                masked(letter.content().text(), writer),
                masked(body(matter, reply.text()), writer));
    }

    /// The answer without its salutation and without the names and the day below it.
    private String body(Matter matter, String text) {
        List<String> lines = new ArrayList<>(text.lines().map(String::strip).toList());
        lines.removeIf(String::isEmpty);
        if (lines.size() > 1 && lines.getFirst().matches(".{1,40}[：:]")) lines.removeFirst();
        String name = bodies.get(matter.bodyId()).name();
        while (lines.size() > 1
                && (lines.getLast().equals(name)
                        || lines.getLast().matches("\\d{4}年\\d{1,2}月\\d{1,2}日"))) {
            lines.removeLast();
        }
        return String.join("\n", lines);
    }

    private String masked(String text, Party writer) {
        String known = text;
        for (String part : List.of(writer.idNumber(), writer.phone(), writer.email())) {
            if (!part.isEmpty()) known = known.replace(part, "****");
        }
        if (!writer.address().isEmpty()) known = known.replace(writer.address(), "****");
        if (writer.name().length() > 1) {
            known = known.replace(writer.name(), Text.official("letter-drafts.somebody"));
        }
        List<Finding> found =
                new Screening(LocalDate.now(clock))
                        .screen(List.of(new ScreenedText("", known))).stream()
                                .filter(one -> !one.suggestion().isEmpty())
                                .collect(Collectors.toCollection(ArrayList::new));
        var clean = new StringBuilder(known);
        for (Finding one : found.reversed()) {
            if (one.end() <= clean.length()) {
                clean.replace(one.offset(), one.end(), one.suggestion());
            }
        }
        return clean.toString();
    }
}
