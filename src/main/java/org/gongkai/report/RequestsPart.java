package org.gongkai.report;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.calendar.Period;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.Text;
import org.gongkai.report.CompiledReport.Block;
import org.gongkai.report.CompiledReport.Run;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.FigureLists;
import org.gongkai.request.Outcome;
import org.gongkai.request.Part2014;
import org.gongkai.request.RequestFigures;
import org.gongkai.request.Table3;
import org.gongkai.request.Table4;
import org.springframework.stereotype.Component;

/// What an annual report says about requests: the sentence of the general part, parts three and
/// four, and the fees, all from the same figures as the page of figures. Nothing counted is a zero.
@Component
class RequestsPart {

    private static final int NEW_FORM = 2019;

    private final RequestFigures figures;

    RequestsPart(RequestFigures figures) {
        this.figures = figures;
    }

    /// Counts for a body and all below it, as the rest of the report does.
    Counted count(Actor reader, Body body, int year) {
        var scope = new RequestFigures.Scope(body.code(), true, Period.ofYear(year));
        return new Counted(
                year,
                figures.table3(scope),
                figures.table4(scope),
                figures.part2014(scope),
                figures.feesPaid(scope),
                new Links(new FigureLists(scope), reader.can(Action.READ_MATTERS, body.path())));
    }

    /// Numbers with the address of their list, for whoever may open it.
    record Links(FigureLists lists, boolean open) {

        Run number(long value, String address) {
            return new Run(Long.toString(value), open && value > 0 ? address : "", false);
        }

        Run cell(Table3 table, String row, ApplicantKind column) {
            return number(table.at(row, column), lists.cell(row, column.code()));
        }

        Run total(Table3 table, String row) {
            return number(table.total(row), lists.cell(row, ""));
        }

        Run remedies(Table4 table, String route, String result) {
            return number(
                    result.isEmpty() ? table.total(route) : table.at(route, result),
                    lists.remedies(route, result));
        }
    }

    /// The figures of one year.
    record Counted(
            int year,
            Table3 table3,
            Table4 table4,
            Part2014 part2014,
            RequestFigures.FeesPaid paid,
            Links links) {

        /// @param over whether the year is over, so that what is open goes into the next
        Block sentence(boolean over) {
            Run of = Run.words(Integer.toString(year));
            if (year < NEW_FORM) {
                return sentence(
                        "requests-2014",
                        of,
                        links.number(part2014.receivedInAll(), links.lists().cell("new", "")),
                        links.number(
                                part2014.onTime() + part2014.extended(),
                                links.lists().cell("total", "")),
                        links.number(part2014.onTime(), links.lists().closed("no")),
                        links.number(part2014.extended(), links.lists().closed("yes")));
            }
            return sentence(
                    over ? "requests" : "requests-so-far",
                    of,
                    links.total(table3, "new"),
                    links.total(table3, "carried-in"),
                    links.total(table3, "total"),
                    links.total(table3, Outcome.OPEN.code()),
                    links.total(table3, Outcome.PARTLY_OPEN.code()),
                    links.total(table3, "carried-out"));
        }

        Block part3() {
            return year < NEW_FORM
                    ? StatisticsOf2014.table(part2014, links)
                    : RequestTables.three(table3, links);
        }

        Block part4() {
            return RequestTables.four(table4, links);
        }

        /// Fees under the rules of before 2019 are not in the records.
        Block fees() {
            if (year < NEW_FORM) {
                return new Block.Paragraph(
                        List.of(Run.gap(Text.official("report.annual.fees-by-hand"))));
            }
            return paid.requests() == 0
                    ? Block.Paragraph.of(Text.official("report.annual.no-fees"))
                    : sentence(
                            "fees",
                            Run.words(Long.toString(paid.yuan())),
                            links.number(paid.requests(), links.lists().feesPaid()));
        }

        private static Block sentence(String key, Run... arguments) {
            var runs = new ArrayList<Run>();
            Run.sentence(runs, Text.official("report.annual." + key), List.of(arguments));
            return new Block.Paragraph(runs);
        }
    }
}
