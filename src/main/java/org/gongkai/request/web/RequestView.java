package org.gongkai.request.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.calendar.Deadline;
import org.gongkai.calendar.Explanation;
import org.gongkai.casework.Light;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Paper;
import org.gongkai.casework.Party;
import org.gongkai.casework.Step;
import org.gongkai.pages.Refused;
import org.gongkai.request.Answer;
import org.gongkai.request.Consultation;
import org.gongkai.request.Correction;
import org.gongkai.request.Details;
import org.gongkai.request.Extension;
import org.gongkai.request.FeeNotice;
import org.gongkai.request.Outcome;
import org.gongkai.request.Remedies;
import org.gongkai.request.RequestRow;
import org.gongkai.request.RequestStage;

/// The one page of a request: what it is, the clock with its explanation, what this person can do
/// now, the timeline, the papers.
///
/// @param seen number of the newest step, which every form carries back
/// @param days why the due day is what it is, day by day
/// @param others by the same applicant
/// @param together other bodies and other requests it has to do with
/// @param pieces how many requests of this applicant count in the month, for the fee
/// @param draft the text to begin an answer from, by outcome
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
        List<Answer> returned,
        List<Remedies.Remedy> remedies,
        List<RequestRow> others,
        TogetherView together,
        int pieces,
        LocalDate today,
        May may,
        Map<String, String> typed,
        List<Refused.Problem> problems) {

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

    public Optional<Extension> openExtension() {
        return extensions.stream().filter(one -> one.approved() == null).findFirst();
    }

    public boolean mayExtend() {
        return extensions.stream().allMatch(one -> Boolean.FALSE.equals(one.approved()));
    }

    /// Whether this person came to decide something: on a telephone that stands on top.
    public boolean actsFirst() {
        return may.sign() && at(RequestStage.SIGNING)
                || may.approve() && openExtension().isPresent();
    }

    public String problem(String field) {
        return Refused.at(field, problems);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
