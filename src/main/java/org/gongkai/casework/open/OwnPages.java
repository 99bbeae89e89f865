package org.gongkai.casework.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Paper;
import org.gongkai.casework.Papers;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The page of somebody's own matter. What is sent twice, or too late, changes nothing and is
/// answered with a sentence that says how things stand; the steps of the office stay with the
/// office.
@Component
public class OwnPages {

    private final OpenFrames frames;
    private final MatterDoors doors;
    private final OwnMatters matters;
    private final Papers papers;

    OwnPages(OpenFrames frames, MatterDoors doors, OwnMatters matters, Papers papers) {
        this.frames = frames;
        this.doors = doors;
        this.matters = matters;
        this.papers = papers;
    }

    /// What differs between the kinds.
    ///
    /// @param shown which papers are theirs to see
    /// @param views adds what only this kind shows; the template is `<kind>/open/mine`
    /// @param before whether a deed, by its name, was done before
    public record Kind<V>(
            MatterDoor door,
            BiPredicate<Matter, Paper> shown,
            Function<OwnMatter, V> views,
            BiPredicate<String, V> before) {}

    /// @param done what was just done, by its name; empty when nothing was
    public <V> ModelAndView show(Kind<V> kind, String done, HttpServletRequest request) {
        String key = kind.door().section().words() + "done." + done;
        String notice = done.isEmpty() || !Text.has(key) ? "" : Text.t(key);
        return find(kind, request)
                .map(matter ->
                        page(
                                kind,
                                request,
                                view(kind, matter, notice, Map.of(), List.of()),
                                HttpStatus.OK))
                .orElseGet(() -> away(kind));
    }

    /// Does what a form asks for.
    ///
    /// @param done what it is called afterwards
    public <V> ModelAndView act(
            Kind<V> kind,
            HttpServletRequest request,
            Map<String, String> fields,
            String done,
            Consumer<Matter> deed) {
        Optional<Matter> mine = find(kind, request);
        if (mine.isEmpty()) return away(kind);
        try {
            deed.accept(mine.get());
        } catch (Refused refused) {
            Matter now = get(kind, request);
            // a refusal of the whole form speaks of the office's steps, which are not for everybody
            boolean late = refused.problems().stream().anyMatch(one -> one.field().isEmpty());
            return late
                    ? page(
                            kind,
                            request,
                            view(kind, now, tooLate(kind, done, now), Map.of(), List.of()),
                            HttpStatus.CONFLICT)
                    : page(
                            kind,
                            request,
                            view(kind, now, "", fields, refused.problems()),
                            HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView(SeeOther.to(kind.door().insidePath() + "?done=" + done));
    }

    /// The matter as its page shows it.
    public <V> V view(Kind<V> kind, Matter matter) {
        return view(kind, matter, "", Map.of(), List.of());
    }

    /// Somebody's own matter.
    ///
    /// @throws ResponseStatusException when they have shown no code
    public Matter get(Kind<?> kind, HttpServletRequest request) {
        return find(kind, request).orElseThrow(OwnPages::missing);
    }

    /// A paper of it that they may take.
    ///
    /// @throws ResponseStatusException when it is not theirs to see
    public Paper paper(Kind<?> kind, Matter matter, long id) {
        return papers.list(matter).stream()
                .filter(one -> one.id() == id && kind.shown().test(matter, one))
                .findFirst()
                .orElseThrow(OwnPages::missing);
    }

    /// The box that must be ticked before a matter is withdrawn.
    public static void requireSure(Kind<?> kind, Map<String, String> fields) {
        if (!fields.containsKey("sure")) {
            throw new Refused("sure", kind.door().section().text("refused.sure"));
        }
    }

    /// The level of a rating that was sent.
    public static int level(Map<String, String> fields) {
        String level = fields.getOrDefault("level", "");
        if (!level.matches("[1-5]")) {
            throw new Refused("level", Text.t("casework.open.refused.level"));
        }
        return Integer.parseInt(level);
    }

    /// What is no longer possible; what is said of it depends on the deed.
    public static Refused late() {
        return new Refused("", "late");
    }

    private Optional<Matter> find(Kind<?> kind, HttpServletRequest request) {
        return doors.find(kind.door(), request);
    }

    private <V> V view(
            Kind<V> kind,
            Matter matter,
            String notice,
            Map<String, String> typed,
            List<Refused.Problem> problems) {
        return kind.views()
                .apply(
                        matters.show(
                                kind.door(),
                                matter,
                                paper -> kind.shown().test(matter, paper),
                                notice,
                                typed,
                                problems));
    }

    /// Why it cannot be done (any more): it was done before, or the matter has moved on.
    private <V> String tooLate(Kind<V> kind, String done, Matter matter) {
        boolean before = kind.before().test(done, view(kind, matter));
        return kind.door().section().text("late." + done + (before ? ".before" : ".moved"));
    }

    private <V> ModelAndView page(
            Kind<V> kind, HttpServletRequest request, V view, HttpStatus status) {
        MatterDoor door = kind.door();
        return new ModelAndView(
                door.kind() + "/open/mine",
                Map.of(
                        "frame",
                        frames.of(door.section(), request, "mine", door.insidePath()),
                        "view",
                        view),
                status);
    }

    private static ModelAndView away(Kind<?> kind) {
        return new ModelAndView(SeeOther.to(kind.door().followPath()));
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
