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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The faces at hand: the one that comes along, and those of the operator's folder. Read when first
/// asked for, and kept.
final class Faces {

    /// Stands in the place of a character that no face has.
    static final int MISSING = '〓';

    private static final Logger LOG = LoggerFactory.getLogger(Faces.class);

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
        var faces = new ArrayList<Named>();
        faces.add(new Named("", Bundled.FACE));
        if (folder == null || !Files.isDirectory(folder)) return List.copyOf(faces);
        try {
            for (Path file : trueTypeFiles(folder)) add(file, faces);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the fonts in " + folder, e);
        }
        return List.copyOf(faces);
    }

    /// A broken file, or one whose maker forbids what we do with it, must not stop every letter.
    private static void add(Path file, List<Named> faces) {
        try (InputStream in = Files.newInputStream(file)) {
            Face face = Face.read(in);
            if (face.mayBeEmbedded()) {
                faces.add(new Named(String.valueOf(file.getFileName()), face));
            } else {
                LOG.warn("The font {} must not be embedded and is left out", file);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("The font {} cannot be read and is left out: {}", file, e.toString());
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
