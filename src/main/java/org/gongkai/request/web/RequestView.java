package org.gongkai.request.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.calendar.Deadline;
import org.gongkai.calendar.Explanation;
import org.gongkai.calendar.LegalEvent;
import org.gongkai.calendar.Rules;
import org.gongkai.casework.Light;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Paper;
import org.gongkai.casework.Party;
import org.gongkai.casework.Step;
import org.gongkai.pages.Refused;
import org.gongkai.request.AmountQuestion;
import org.gongkai.request.Answer;
import org.gongkai.request.Consultation;
import org.gongkai.request.Correction;
import org.gongkai.request.Details;
import org.gongkai.request.Enclosure;
import org.gongkai.request.Extension;
import org.gongkai.request.FeeNotice;
import org.gongkai.request.MadeProactive;
import org.gongkai.request.Outcome;
import org.gongkai.request.Remedies;
import org.gongkai.request.RequestRow;
import org.gongkai.request.RequestStage;
import org.jspecify.annotations.Nullable;

/// The one page of a request: what it is, the clock with its explanation, what this person can do
/// now, the timeline, the papers.
///
/// @param seen number of the newest step, which every form carries back
/// @param days why the due day is what it is, day by day
/// @param others by the same applicant
/// @param together other bodies and other requests it has to do with
/// @param pieces how many requests of this applicant count in the month, for the fee
/// @param draft the text to begin an answer from, by outcome
/// @param amount what there is to say about how much this applicant asks
/// @param names of the people who prepared, returned, signed or proposed, by user name
/// @param typed what was typed into a form that was refused
public record RequestView(
        Matter matter,
        Details details,
        Party applicant,
        Light light,
        Optional<Deadline> deadline,
        List<Explanation.Day> days,
        List<Step> steps,
        long seen,
        List<Paper> papers,
        Optional<Correction> correction,
        List<Consultation> consultations,
        List<Extension> extensions,
        Optional<FeeNotice> fee,
        Optional<Answer> answer,
        Optional<MadeProactive> proactive,
        List<Answer> returned,
        List<Remedies.Remedy> remedies,
        List<RequestRow> others,
        TogetherView together,
        int pieces,
        Amount amount,
        Map<String, String> names,
        LocalDate today,
        May may,
        Map<String, String> typed,
        List<Refused.Problem> problems) {

    /// How much somebody asks (Art. 35).
    ///
    /// @param inAYear requests of the same applicant at the body within a year
    /// @param isMany whether that is more than is usual; a hint, no finding
    /// @param list address of the list that the number counts
    public record Amount(
            Optional<AmountQuestion> question, long inAYear, boolean isMany, String list) {

        public boolean isOpen() {
            return question.filter(AmountQuestion::isOpen).isPresent();
        }
    }

    /// The fields that people write sentences into.
    private static final List<String> WORDS =
            List.of(
                    "text",
                    "reason",
                    "opinion",
                    "what",
                    "about",
                    "words",
                    "amount",
                    "reasons",
                    "despite",
                    "description");

    /// What this person may do with requests of this body.
    public record May(boolean handle, boolean approve, boolean sign) {}

    public RequestStage stage() {
        return RequestStage.of(matter);
    }

    public boolean at(RequestStage... stages) {
        return List.of(stages).contains(stage());
    }

    public List<Outcome> outcomes() {
        return Outcome.listOf(Outcome.Tree.of(today));
    }

    /// Whether a signed answer comes back, because the table that counts it ended before it went
    /// out.
    public boolean mayReturnSigned() {
        return at(RequestStage.DELIVERY)
                && answer.filter(one -> !one.outcome().isCountedOn(today)).isPresent();
    }

    /// Whether the answer can be turned into a publication for everybody.
    public boolean mayMakeProactive() {
        return may.handle()
                && at(RequestStage.ANSWERED)
                && answer.filter(one -> one.outcome().givesInformation()).isPresent();
    }

    /// Whether the outcome that is being prepared gives a part only.
    public boolean partial() {
        return Outcome.find(typed("outcome")).filter(Outcome::isPartial).isPresent();
    }

    /// Whether a file is ticked to go out: as it was sent, and in a form nobody sent yet only what
    /// went with the answer that came back. What was left out on purpose stays out.
    public boolean sends(Paper file) {
        if (typed.containsKey("prepared") || ReplyForm.isTicked(typed, file.id())) {
            return ReplyForm.isTicked(typed, file.id());
        }
        return !returned.isEmpty()
                && returned.getLast().enclosures().stream()
                        .anyMatch(one -> one.paperId() == file.id());
    }

    /// Files that may go out with the answer.
    public List<Paper> replyFiles() {
        return papers.stream().filter(paper -> paper.kind().equals(Enclosure.KIND)).toList();
    }

    public Optional<Extension> openExtension() {
        return extensions.stream().filter(one -> one.approved() == null).findFirst();
    }

    /// The person behind a user name.
    public String name(@Nullable String username) {
        String known = String.valueOf(username);
        return names.getOrDefault(known, known);
    }

    /// Whether the question of Art. 35 may be put: once, while the request is worked on, under the
    /// Regulations of 2019.
    public boolean mayAskAmount() {
        return at(RequestStage.WORK)
                && amount.question().isEmpty()
                && Rules.OGI_2019.equals(matter.rules());
    }

    public boolean mayDelay() {
        return at(RequestStage.WORK)
                && amount.question()
                        .filter(one -> !one.isOpen() && !one.isDelayed(matter.dueOn()))
                        .isPresent();
    }

    public boolean mayExtend() {
        return extensions.stream().allMatch(one -> Boolean.FALSE.equals(one.approved()))
                && steps.stream().noneMatch(step -> step.clock() == LegalEvent.Kind.EXTENDED);
    }

    /// Whether this person came to decide something: on a telephone that stands on top.
    public boolean actsFirst() {
        return may.sign() && at(RequestStage.SIGNING)
                || may.approve() && openExtension().isPresent();
    }

    public String problem(String field) {
        return Refused.at(field, problems);
    }

    /// What was typed into a form that was refused because the request moved on: the form may be
    /// gone from the page, the words must not be.
    public List<String> typedInVain() {
        if (problem("").isEmpty()) return List.of();
        return WORDS.stream().map(this::typed).filter(text -> !text.isBlank()).toList();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
