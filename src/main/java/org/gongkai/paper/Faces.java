package org.gongkai.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The faces at hand: the one that comes along, and those of the operator's folder. Read when first
/// asked for, and kept.
final class Faces {

    /// Stands in the place of a character that no face has.
    static final int MISSING = '〓';

    private final @Nullable Path folder;
    private volatile @Nullable List<Named> named;

    Faces() {
        this.folder = null;
    }

    Faces(Path folder) {
        this.folder = folder;
    }

    /// The face for a character: the one wished for, else the first that has it, else null.
    @Nullable Face find(int character, Style.Wish wish) {
        Face other = null;
        for (Named candidate : named()) {
            if (!candidate.face().has(character)) continue;
            if (candidate.fileName().contains(wish.fileName())) return candidate.face();
            if (other == null) other = candidate.face();
        }
        return other;
    }

    Face bundled() {
        return named().getFirst().face();
    }

    private List<Named> named() {
        List<Named> known = named;
        if (known == null) {
            synchronized (this) {
                known = named;
                if (known == null) {
                    known = read();
                    named = known;
                }
            }
        }
        return known;
    }

    private List<Named> read() {
        try {
            var faces = new ArrayList<Named>();
            faces.add(new Named("", Bundled.FACE));
            if (folder != null && Files.isDirectory(folder)) {
                for (Path file : trueTypeFiles(folder)) {
                    try (InputStream in = Files.newInputStream(file)) {
                        faces.add(new Named(String.valueOf(file.getFileName()), Face.read(in)));
                    }
                }
            }
            return List.copyOf(faces);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the fonts in " + folder, e);
        }
    }

    private static List<Path> trueTypeFiles(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> lowerName(file).endsWith(".ttf")).sorted().toList();
        }
    }

    private static String lowerName(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private record Named(String fileName, Face face) {}

    /// Read once for the whole process: four megabytes.
    private static final class Bundled {
        static final Face FACE = read();

        private static Face read() {
            try (InputStream in =
                    Objects.requireNonNull(Faces.class.getResourceAsStream("NotoSerifSC.ttf"))) {
                return Face.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
