package org.gongkai.report.figure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.gongkai.opinion.ResponseFigure;
import org.gongkai.opinion.ResponseFigures;
import org.gongkai.opinion.ResponseScope;
import org.gongkai.organization.Action;
import org.springframework.stereotype.Component;

/// Part two of the statistics of 2014 to 2018: responses to the public and interpretations. A topic
/// that several bodies responded to counts once, so these cannot be added up over bodies.
@Component
class ResponseSource implements FigureSource {

    private static final Map<ResponseFigure, String> FIGURES = named();

    private final ResponseFigures responses;

    ResponseSource(ResponseFigures responses) {
        this.responses = responses;
    }

    private static Map<ResponseFigure, String> named() {
        var all = new EnumMap<ResponseFigure, String>(ResponseFigure.class);
        all.put(ResponseFigure.RESPONDED, "response.hot-topics");
        all.put(ResponseFigure.CONFERENCES, "press-conference.count");
        all.put(ResponseFigure.CONFERENCES_LED, "press-conference.leader");
        all.put(ResponseFigure.INTERVIEWS, "interview.count");
        all.put(ResponseFigure.INTERVIEWS_LED, "interview.leader");
        all.put(ResponseFigure.INTERPRETATIONS, "interpretation.count");
        all.put(ResponseFigure.SOCIAL, "response.weibo-wechat");
        all.put(ResponseFigure.OTHER_WAYS, "response.other");
        return all;
    }

    @Override
    public String code() {
        return "response";
    }

    @Override
    public Set<String> figures() {
        return Set.copyOf(FIGURES.values());
    }

    @Override
    public Action opens() {
        return Action.READ_MATTERS;
    }

    @Override
    public void count(FigureScope scope, Set<String> wanted, Counts into) {
        FIGURES.forEach((figure, id) -> {
            if (wanted.contains(id)) into.add(id, responses.count(of(scope), figure));
        });
    }

    @Override
    public void countEach(FigureScope scope, CountsOfBodies into) {
        // not to be added up, see above
    }

    @Override
    public String list(FigureScope scope, String figure) {
        ResponseFigure counted =
                FIGURES.entrySet().stream()
                        .filter(one -> one.getValue().equals(figure))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow();
        return of(scope).list(counted);
    }

    private static ResponseScope of(FigureScope scope) {
        return new ResponseScope(
                scope.body().code(), scope.below(), scope.period().first(), scope.period().last());
    }
}
