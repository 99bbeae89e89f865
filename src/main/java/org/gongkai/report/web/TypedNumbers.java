package org.gongkai.report.web;

import java.util.List;
import java.util.Map;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.TypedValue;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What was typed on the page of numbers: of each figure a value, where it comes from, and a file.
record TypedNumbers(Map<String, String> fields, Map<String, MultipartFile> files) {

    /// The figures somebody gives anew: a value that is not the one kept, or a source or a file
    /// without one. A row left blank gives nothing.
    List<Figure> changed(NumbersView page) {
        return page.manual().stream().filter(figure -> isChanged(page, figure)).toList();
    }

    private boolean isChanged(NumbersView page, Figure figure) {
        if (!reason(figure).isBlank() || file(figure) != null) return true;
        String typed = value(figure);
        return !typed.isBlank() && !TypedValue.isSame(typed, page.given().get(figure.id()));
    }

    String value(Figure figure) {
        return typed("value", figure);
    }

    String reason(Figure figure) {
        return typed("reason", figure);
    }

    @Nullable MultipartFile file(Figure figure) {
        MultipartFile file = files.get(NumbersView.field("file", figure.id()));
        String name = file == null ? null : file.getOriginalFilename();
        return name == null || name.isEmpty() ? null : file;
    }

    private String typed(String name, Figure figure) {
        return fields.getOrDefault(NumbersView.field(name, figure.id()), "");
    }
}
