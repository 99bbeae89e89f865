package org.gongkai.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.casework.Party;
import org.gongkai.letter.Categories;
import org.gongkai.letter.Category;
import org.gongkai.letter.Content;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.ReplyWay;
import org.gongkai.letter.Source;
import org.gongkai.letter.Sources;
import org.gongkai.letter.SupervisionOffice;
import org.gongkai.letter.TakeInLetter;
import org.gongkai.letter.setting.KeepCategories;
import org.gongkai.letter.setting.KeepSources;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.springframework.stereotype.Component;

/// Sets up sources and the supervision office of the sample district, and has each sample letter
/// come in and go its way.
@Component
class SampleLetters {

    private static final List<String> BODIES = List.of("MJ", "MJ-SP", "MJ-LY", "MJ-DX");
    private static final String SUPERVISION = "MJ-JD";

    private final StoryDays stories;
    private final Bodies bodies;
    private final Accounts accounts;
    private final KeepSources keeping;
    private final KeepCategories categoriesKept;
    private final Sources sources;
    private final Categories categories;
    private final SupervisionOffice supervision;

    SampleLetters(
            StoryDays stories,
            Bodies bodies,
            Accounts accounts,
            KeepSources keeping,
            KeepCategories categoriesKept,
            Sources sources,
            Categories categories,
            SupervisionOffice supervision) {
        this.stories = stories;
        this.bodies = bodies;
        this.accounts = accounts;
        this.keeping = keeping;
        this.categoriesKept = categoriesKept;
        this.sources = sources;
        this.categories = categories;
        this.supervision = supervision;
    }

    void load(List<SampleStory> all) {
        categoriesKept.startWithShipped();
        for (String code : BODIES) {
            keeping.addUsual(Actor.SYSTEM, bodies.find(code).orElseThrow());
        }
        supervision.set(Actor.SYSTEM, bodies.find(SUPERVISION).orElseThrow());
        DatedCommands commands = stories.commands();
        stories.happen(commands, agenda(all, commands));
    }

    private List<StoryDays.Due> agenda(List<SampleStory> all, DatedCommands commands) {
        var people = new SamplePeople(all.stream().map(one -> one.fact("name")).toList());
        WorkCalendar days = stories.calendar();
        var offices = new SampleOffices(bodies, accounts);
        var agenda = new ArrayList<StoryDays.Due>();
        for (SampleStory one : all) {
            Source source = sources.find(one.head().get(0)).orElseThrow();
            LocalDate came = stories.before(Integer.parseInt(one.head().get(1)));
            var deeds = new LetterDeedsOfSample(commands, offices, categories.list());
            String name = one.fact("name");
            TakeInLetter.Incoming incoming =
                    incoming(one, source, name.isEmpty() ? null : people.party(name, "", true));
            agenda.add(new StoryDays.Due(came, 0, () -> deeds.comeIn(incoming)));
            for (int i = 0; i < one.steps().size(); i++) {
                SampleStory.Step step = one.steps().get(i);
                LocalDate day = days.plusWorking(came, step.day());
                agenda.add(new StoryDays.Due(day, i + 1, () -> deeds.play(step, day)));
            }
        }
        return agenda;
    }

    private TakeInLetter.Incoming incoming(
            SampleStory one, Source source, @org.jspecify.annotations.Nullable Party writer) {
        return new TakeInLetter.Incoming(
                "sample-letter-" + one.number(),
                source,
                null,
                null,
                null,
                LetterKind.of(one.head().get(2)),
                categories.find(one.fact("category")).map(Category::id).orElse(null),
                writer,
                new Content(
                        one.fact("title"),
                        one.fact("text"),
                        one.fact("place"),
                        one.fact("against")),
                bodies.find(one.fact("body")).map(Body::id).orElse(null),
                !one.fact("consent").isEmpty(),
                ReplyWay.of(one.head().get(3)),
                List.of());
    }
}
