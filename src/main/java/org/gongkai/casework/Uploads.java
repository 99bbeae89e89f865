package org.gongkai.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.pages.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Looks at the files that came with a form of the office.
@Component
public class Uploads {

    private static final int MOST_FILES = 5;

    private final Papers papers;

    Uploads(Papers papers) {
        this.papers = papers;
    }

    /// The files that were chosen; a field without one sends a file without a name.
    ///
    /// @param field of the form, for the refusal
    /// @throws Refused when one may not be kept
    public List<Papers.Upload> look(@Nullable List<MultipartFile> sent, String field) {
        var uploads = new ArrayList<Papers.Upload>();
        for (MultipartFile each : sent == null ? List.<MultipartFile>of() : sent) {
            String name = each.getOriginalFilename();
            if (name == null || name.isEmpty() || uploads.size() == MOST_FILES) continue;
            try (var content = each.getInputStream()) {
                uploads.add(papers.look(content, name, field));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return uploads;
    }
}
