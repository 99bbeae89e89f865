package org.gongkai.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One file that an edition has otherwise than the edition before.
public record FileChange(Kind kind, String name) {

    /// Replaced: other bytes under the same name.
    public enum Kind {
        ADDED,
        REMOVED,
        REPLACED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param hash of its bytes
    public record Held(String name, String hash) {}

    /// What came and was replaced in the order of the new edition, then what went.
    public static List<FileChange> between(List<Held> before, List<Held> now) {
        var gone = new ArrayList<>(before);
        var come = new ArrayList<Held>();
        for (Held file : now) {
            if (!gone.remove(file)) come.add(file);
        }
        var changes = new ArrayList<FileChange>();
        for (Held file : come) {
            Optional<Held> old =
                    gone.stream().filter(other -> other.name().equals(file.name())).findFirst();
            old.ifPresent(gone::remove);
            changes.add(new FileChange(old.isPresent() ? Kind.REPLACED : Kind.ADDED, file.name()));
        }
        gone.forEach(file -> changes.add(new FileChange(Kind.REMOVED, file.name())));
        return List.copyOf(changes);
    }
}
