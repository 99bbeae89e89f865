package org.gongkai.report.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.bulletin.GivenOutList;
import org.gongkai.bulletin.InstructionFilter;
import org.gongkai.bulletin.InstructionList;
import org.gongkai.bulletin.IssueFilter;
import org.gongkai.calendar.Period;
import org.gongkai.letter.LetterFilter;
import org.gongkai.letter.LetterList;
import org.gongkai.opinion.ResponseFigure;
import org.gongkai.opinion.ResponseFigures;
import org.gongkai.opinion.ResponseScope;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.report.Published;
import org.gongkai.report.Scope;
import org.gongkai.report.figure.FigureScope;
import org.gongkai.report.figure.ManualFigures;
import org.gongkai.report.figure.StaffSource;
import org.gongkai.request.RequestFilter;
import org.gongkai.request.RequestList;
import org.springframework.context.ApplicationContext;

/// Opens the list that the address of a figure names, and compares its length with the figure.
final class ListsOfFigures {

    private final Beans context;
    private final Actor reader;

    /// Where the beans of a running product are.
    interface Beans {
        <T> T getBean(Class<T> type);
    }

    ListsOfFigures(ApplicationContext context, Actor reader) {
        this(context::getBean, reader);
    }

    ListsOfFigures(Beans context, Actor reader) {
        this.context = context;
        this.reader = reader;
    }

    void agree(String address, String figure, BigDecimal value) {
        assertThat(address).as(figure).startsWith("/office/");
        Map<String, String> asked = parameters(address);
        String page = address.substring(0, address.indexOf('?'));
        BigDecimal listed =
                switch (page) {
                    case "/office/requests" ->
                            BigDecimal.valueOf(
                                    context.getBean(RequestList.class)
                                            .count(reader, RequestFilter.of(asked)));
                    case "/office/statistics/list" ->
                            BigDecimal.valueOf(
                                    context.getBean(Published.class).count(published(asked)));
                    case "/office/opinion/figures/list" ->
                            BigDecimal.valueOf(
                                    context.getBean(ResponseFigures.class)
                                            .count(
                                                    ResponseScope.of(asked).orElseThrow(),
                                                    ResponseFigure.of(
                                                            asked.getOrDefault("row", ""))));
                    case "/office/letters" ->
                            BigDecimal.valueOf(
                                    context.getBean(LetterList.class)
                                            .count(reader, LetterFilter.of(asked)));
                    case "/office/bulletins/given-out" ->
                            BigDecimal.valueOf(
                                    context.getBean(GivenOutList.class)
                                            .count(IssueFilter.of(asked)));
                    case "/office/instructions" ->
                            BigDecimal.valueOf(
                                    context.getBean(InstructionList.class)
                                            .count(reader, InstructionFilter.of(asked)));
                    case "/office/figures/staff" ->
                            BigDecimal.valueOf(
                                    context.getBean(StaffSource.class)
                                            .list(scope(asked), figure, 1000, 0)
                                            .size());
                    case "/office/figures/manual" ->
                            context.getBean(ManualFigures.class).list(scope(asked), figure).stream()
                                    .filter(ManualFigures.Given::latest)
                                    .map(ManualFigures.Given::value)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add);
                    default -> throw new AssertionError("no such list: " + address);
                };
        // fees are money, their list has the requests that were paid for
        if (figure.equals("request.fee")) {
            assertThat(listed.signum()).as(address).isEqualTo(value.signum());
        } else {
            assertThat(listed).as(figure + " " + address).isEqualByComparingTo(value);
        }
    }

    private Scope published(Map<String, String> asked) {
        String path =
                context.getBean(Bodies.class)
                        .find(asked.getOrDefault("body", ""))
                        .orElseThrow()
                        .path()
                        .value();
        return Scope.of(path, period(asked), LocalDate.now(context.getBean(Clock.class)))
                .narrowed(asked);
    }

    private FigureScope scope(Map<String, String> asked) {
        return new FigureScope(
                context.getBean(Bodies.class).find(asked.getOrDefault("body", "")).orElseThrow(),
                asked.containsKey("below"),
                period(asked));
    }

    private static Period period(Map<String, String> asked) {
        String year = asked.getOrDefault("year", "");
        return year.isEmpty()
                ? Period.of(asked.getOrDefault("from", ""), asked.getOrDefault("until", ""))
                        .orElseThrow()
                : Period.ofYear(Integer.parseInt(year));
    }

    private static Map<String, String> parameters(String address) {
        var parameters = new HashMap<String, String>();
        for (String part : address.substring(address.indexOf('?') + 1).split("&")) {
            String[] pair = part.split("=", 2);
            parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
