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

    /// The file cannot be read.
    record Refused(Reason reason, String words) implements Extraction {

        /// Why it cannot be read.
        public enum Reason {
            /// It is damaged, locked or too complicated; a person may still look at it.
            UNREADABLE,
            /// It is built to do harm and is not to be kept.
            HARMFUL
        }
    }

    /// Reading took longer than allowed and was stopped.
    record TimedOut(String words) implements Extraction {}

    /// Whether the file is one that nobody should be given.
    default boolean isHarmful() {
        return this instanceof Refused refused && refused.reason() == Refused.Reason.HARMFUL;
    }

    /// What a reading came to that reached its end.
    static Extraction ended(List<Part> parts, List<String> notes) {
        if (parts.isEmpty()) {
            return new Nothing(notes.isEmpty() ? "文件里没有文字。" : String.join("", notes));
        }
        return new Extracted(parts, notes);
    }
}
