package org.gongkai.casework.open;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.casework.Papers;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartException;

/// The files that somebody without an account sends with a form, looked at before any is kept.
@Component
public class SentFiles {

    private final Papers papers;

    SentFiles(Papers papers) {
        this.papers = papers;
    }

    /// @param field of the form; refusals name it
    /// @param most how many files are taken
    /// @throws Refused when there are more, or when one of them may not be kept
    public List<Papers.Upload> look(HttpServletRequest request, String field, int most)
            throws IOException {
        List<Part> files = list(request, field);
        if (files.size() > most) {
            throw new Refused(field, Text.t("casework.open.refused.files", most));
        }
        var uploads = new ArrayList<Papers.Upload>();
        for (Part file : files) {
            try (InputStream content = file.getInputStream()) {
                uploads.add(papers.look(content, file.getSubmittedFileName(), field));
            }
        }
        return uploads;
    }

    private static List<Part> list(HttpServletRequest request, String field) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) return List.of();
        try {
            return request.getParts().stream()
                    .filter(part -> part.getName().equals(field))
                    .filter(SentFiles::isChosen)
                    .toList();
        } catch (ServletException unreadable) {
            throw new MultipartException("unreadable", unreadable);
        }
    }

    /// A browser sends a field without a file as a file without a name.
    private static boolean isChosen(Part part) {
        String name = part.getSubmittedFileName();
        return name != null && !name.isEmpty();
    }
}
