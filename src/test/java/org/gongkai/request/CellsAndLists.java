package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import org.gongkai.organization.Actor;

/// Opens the list behind each cell of the tables and compares its length with the cell.
final class CellsAndLists {

    private final RequestFigures figures;
    private final RequestList list;
    private final Actor reader;

    CellsAndLists(RequestFigures figures, RequestList list, Actor reader) {
        this.figures = figures;
        this.list = list;
        this.reader = reader;
    }

    void agree(RequestFigures.Scope scope) {
        var lists = new FigureLists(scope);
        Table3 three = figures.table3(scope);
        for (Table3.Row row : three.rows()) {
            for (int i = 0; i < row.counts().size(); i++) {
                String column = ApplicantKind.values()[i].code();
                agree(lists.cell(row.code(), column), row.counts().get(i));
            }
            agree(lists.cell(row.code(), ""), row.total());
        }
        Table4 four = figures.table4(scope);
        for (String route : Table4.ROUTES) {
            for (String result : Table4.RESULTS) {
                agree(lists.remedies(route, result), four.at(route, result));
            }
            agree(lists.remedies(route, ""), four.total(route));
        }
        agree(lists.feesPaid(), figures.feesPaid(scope).requests());
    }

    private void agree(String address, long cell) {
        var parameters = new HashMap<String, String>();
        for (String part : address.substring(address.indexOf('?') + 1).split("&")) {
            String[] pair = part.split("=", 2);
            parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        assertThat(list.count(reader, RequestFilter.of(parameters))).as(address).isEqualTo(cell);
    }
}
