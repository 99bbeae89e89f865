package org.gongkai.request.web;

import java.util.List;
import java.util.Optional;
import org.gongkai.casework.ClosedFiles;
import org.gongkai.casework.HandOvers;
import org.gongkai.casework.Helps;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.request.HandOverRequest;
import org.gongkai.request.MergeRequests;
import org.gongkai.request.RequestRow;
import org.gongkai.request.Requests;
import org.springframework.stereotype.Component;

/// Gathers what the page of a request shows of other bodies and other requests.
@Component
class TogetherViews {

    private final Matters matters;
    private final Requests requests;
    private final Helps helps;
    private final HandOvers handOvers;
    private final HandOverRequest handingOver;
    private final MergeRequests merging;
    private final ClosedFiles files;
    private final Bodies bodies;

    TogetherViews(
            Matters matters,
            Requests requests,
            Helps helps,
            HandOvers handOvers,
            HandOverRequest handingOver,
            MergeRequests merging,
            ClosedFiles files,
            Bodies bodies) {
        this.matters = matters;
        this.requests = requests;
        this.helps = helps;
        this.handOvers = handOvers;
        this.handingOver = handingOver;
        this.merging = merging;
        this.files = files;
        this.bodies = bodies;
    }

    /// @param others by the same applicant
    TogetherView show(Actor actor, Matter matter, List<RequestRow> others) {
        boolean reassigns = actor.can(Action.REASSIGN_MATTERS, matter.bodyPath());
        boolean acts = reassigns || actor.can(Action.HANDLE_MATTERS, matter.bodyPath());
        return new TogetherView(
                helps.list(matter),
                handOvers.list(matter),
                matters.listLinked(matter.id()).stream()
                        .map(one -> new TogetherView.Linked(one, matters.mayRead(actor, one)))
                        .toList(),
                requests.listSameWords(
                        matter, others.stream().map(one -> one.matter().id()).toList()),
                Optional.ofNullable(matter.mergedInto()).map(matters::get),
                matters.listMerged(matter.id()),
                merging.listTargets(matter, others),
                acts && matter.isOpen() ? otherBodies(matter) : List.of(),
                handingOver.findReturnable(matter),
                reassigns,
                files.listOpenings(matter));
    }

    private List<Body> otherBodies(Matter matter) {
        return bodies.listActive().stream().filter(one -> one.id() != matter.bodyId()).toList();
    }
}
