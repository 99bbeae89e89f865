package org.gongkai.files;

import java.util.List;

/// What came of taking the text out of a file. `words` says it to the user.
public sealed interface Extraction {

    String words();

    /// The text, and notes on what in the file could not be read by a machine and needs an eye.
    record Extracted(List<Part> parts, List<String> notes) implements Extraction {
        public Extracted {
            parts = List.copyOf(parts);
            notes = List.copyOf(notes);
        }

        @Override
        public String words() {
            return notes.isEmpty() ? "已读出全部文字。" : "已读出文字，但有内容需要人工查看：" + String.join("", notes);
        }
    }

    /// There is no text a machine can read: a picture, a scan, an empty file.
    record Nothing(String words) implements Extraction {}

    /// The file cannot be read: it is damaged, locked or built to do harm.
    record Refused(String words) implements Extraction {}

    /// Reading took longer than allowed and was stopped.
    record TimedOut(String words) implements Extraction {}

    /// What a reading came to.
    ///
    /// @param refusal why the file could not be read, or empty
    static Extraction ended(String refusal, List<Part> parts, List<String> notes) {
        if (!refusal.isEmpty()) {
            return new Refused(refusal);
        }
        if (parts.isEmpty()) {
            return new Nothing(notes.isEmpty() ? "文件里没有文字。" : String.join("", notes));
        }
        return new Extracted(parts, notes);
    }
}
