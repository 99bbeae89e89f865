package org.gongkai.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Looks into an Office 97–2003 container: which program made it, and whether it asks a password or
/// carries macros. Encrypted new-style files are such containers too.
final class OleInspection {

    private static final int RECORD_FILEPASS = 0x2f;
    private static final int RECORD_BOF = 0x809;

    private OleInspection() {}

    /// The kind of the document, or empty when it is some other container.
    static Optional<FileKind> inspect(Path file) throws IOException {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            return inspect(container.getRoot());
        } catch (RefusedFileException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new RefusedFileException(Refusal.damaged());
        }
    }

    private static Optional<FileKind> inspect(DirectoryNode root) throws IOException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new RefusedFileException(Refusal.encrypted("这份 Office 文件"));
        }
        if (root.hasEntryCaseInsensitive("Macros")
                || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            throw new RefusedFileException(Refusal.macro());
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            refuseWhen(isWordEncrypted(root), "这份 Word 文档");
            return Optional.of(FileKind.DOC);
        }
        for (String workbook : new String[] {"Workbook", "Book"}) {
            if (root.hasEntryCaseInsensitive(workbook)) {
                refuseWhen(isWorkbookEncrypted(root, workbook), "这份 Excel 表格");
                return Optional.of(FileKind.XLS);
            }
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            refuseWhen(root.hasEntryCaseInsensitive("EncryptedSummary"), "这份演示文稿");
            return Optional.of(FileKind.PPT);
        }
        return Optional.empty();
    }

    private static void refuseWhen(boolean encrypted, String what) throws IOException {
        if (encrypted) {
            throw new RefusedFileException(Refusal.encrypted(what));
        }
    }

    /// Bit `fEncrypted` of the file information block.
    private static boolean isWordEncrypted(DirectoryNode root) throws IOException {
        try (InputStream in = root.createDocumentInputStream("WordDocument")) {
            byte[] block = in.readNBytes(12);
            return block.length == 12 && (block[11] & 0x01) != 0;
        }
    }

    /// A FILEPASS record stands directly after the first records of an encrypted workbook.
    private static boolean isWorkbookEncrypted(DirectoryNode root, String name) throws IOException {
        try (DocumentInputStream in = root.createDocumentInputStream(name)) {
            for (int i = 0; i < 8 && in.available() >= 4; i++) {
                int record = in.readUShort();
                int length = in.readUShort();
                if (record == RECORD_FILEPASS) {
                    return true;
                }
                if ((i == 0 && record != RECORD_BOF) || length > in.available()) {
                    return false;
                }
                in.skipNBytes(length);
            }
            return false;
        }
    }
}
