package org.gongkai.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.gongkai.casework.Circle;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Reportable;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;

/// Letters for bulletins.
@Component
class ReportableLetters implements Reportable {

    private final LetterList list;
    private final Letters letters;
    private final Matters matters;

    ReportableLetters(LetterList list, Letters letters, Matters matters) {
        this.list = list;
        this.letters = letters;
        this.matters = matters;
    }

    @Override
    public String kind() {
        return Letters.KIND;
    }

    @Override
    public List<Candidate> list(Actor actor, LocalDate from, LocalDate until, int limit) {
        var filter =
                LetterFilter.of(
                        Map.of(
                                "from",
                                from.toString(),
                                "until",
                                until.toString(),
                                "sort",
                                "received"));
        List<Matter> found =
                list.list(actor, filter, limit, 0).stream()
                        .map(LetterRow::matter)
                        .filter(matter -> matter.circle() == Circle.ORDINARY)
                        .toList();
        Map<Long, Content> contents = letters.contents(found);
        return found.stream()
                .map(one -> candidate(one, Objects.requireNonNull(contents.get(one.id()))))
                .toList();
    }

    @Override
    public Candidate get(Actor actor, long id) {
        Matter matter = matters.readable(actor, id);
        if (!matter.kind().equals(Letters.KIND) || matter.circle() == Circle.CONDUCT) {
            throw new NoSuchElementException(Letters.KIND);
        }
        return candidate(matter, letters.get(matter).content());
    }

    private static Candidate candidate(Matter matter, Content content) {
        return new Candidate(
                Letters.KIND,
                matter.id(),
                matter.number(),
                content.title(),
                content.text(),
                matter.bodyName(),
                Objects.requireNonNull(matter.receivedOn()),
                Text.t("letter.stage." + matter.stage()),
                "/office/letters/" + matter.id());
    }
}
