package org.gongkai.catalogue.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.EnumSet;
import java.util.Set;
import org.gongkai.catalogue.sheet.CatalogueSheets;
import org.gongkai.catalogue.sheet.ImportedCatalogue;
import org.gongkai.files.Blobs;
import org.gongkai.files.FileInspection;
import org.gongkai.files.FileKind;
import org.gongkai.files.FileLimits;
import org.gongkai.files.Intake;
import org.gongkai.files.RefusedFileException;
import org.gongkai.files.Sha256;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;

/// Keeps an uploaded table until it is confirmed, and reads it each time it is needed.
@Component
class CatalogueUpload {

    private static final long MEGABYTE = 1024L * 1024;

    /// The largest catalogue we know takes a tenth of this; reading a workbook takes many times its
    /// unpacked size in memory.
    private static final FileLimits LIMITS =
            new FileLimits(5 * MEGABYTE, 1, 500, 24 * MEGABYTE, 100);

    private static final Set<FileKind> TABLES =
            EnumSet.of(FileKind.XLSX, FileKind.XLS, FileKind.CSV);

    private final Blobs blobs;
    private final Intake intake;

    CatalogueUpload(Blobs blobs) {
        this.blobs = blobs;
        this.intake = new Intake(blobs, new FileInspection(LIMITS));
    }

    /// A kept upload.
    record Kept(String hash, String name) {}

    /// @throws Refused when the file is not one that may hold a catalogue, saying what to do
    Kept keep(InputStream content, String name) {
        try (Intake.Incoming file = intake.look(content, name)) {
            if (!TABLES.contains(file.kind())) {
                throw new Refused("file", Text.t("catalogue.refused.kind", file.kind().label()));
            }
            return new Kept(file.keep().hash().hex(), file.name().value());
        } catch (RefusedFileException turned) {
            throw new Refused("file", turned.refusal().message());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the kept table holds.
    ///
    /// @throws Refused when it is no longer kept
    ImportedCatalogue read(Kept kept) {
        try {
            byte[] bytes = blobs.read(new Sha256(kept.hash()));
            if (bytes.length > LIMITS.maxBytes()) {
                throw new Refused("file", Text.t("catalogue.refused.lost"));
            }
            return CatalogueSheets.read(kept.name(), new ByteArrayInputStream(bytes));
        } catch (NoSuchFileException | IllegalArgumentException lost) {
            throw new Refused("file", Text.t("catalogue.refused.lost"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
