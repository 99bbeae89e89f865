package org.gongkai.letter.intake.table;

import java.time.Instant;
import java.util.List;
import org.gongkai.files.Sha256;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.Source;
import org.jspecify.annotations.Nullable;

/// A table that is taken in, or was.
///
/// @param usual the kind of rows that say none
/// @param by user name of who uploaded it
/// @param place what its sealed values belong to
/// @param name of the file
/// @param kept where its sealed bytes lie; absent once it ended
/// @param head names of its columns
/// @param total rows that hold anything
/// @param read how many of them were dealt with
public record TableImport(
        long id,
        Source source,
        LetterKind usual,
        String by,
        Instant at,
        String place,
        String name,
        @Nullable Sha256 kept,
        long sizeBytes,
        List<String> head,
        ImportState state,
        int total,
        int read,
        int fresh,
        int again,
        int bad,
        @Nullable Instant endedAt) {

    public TableImport {
        head = List.copyOf(head);
    }

    /// What the audit calls it.
    public String subject() {
        return subject(id);
    }

    static String subject(long id) {
        return "letter-import/" + id;
    }

    /// Of a hundred.
    public int progress() {
        return total == 0 ? 100 : (int) (100L * read / total);
    }

    /// How many rows had this result.
    public int count(RowResult result) {
        return switch (result) {
            case NEW -> fresh;
            case AGAIN -> again;
            case BAD -> bad;
        };
    }

    @Override
    public String toString() {
        return subject() + " " + state.code() + " " + read + "/" + total;
    }
}
