package org.gongkai.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/// What the first bytes of a file say it is.
final class Magic {

    private static final int HEAD_BYTES = 8 * 1024;
    private static final int[] ZIP = {'P', 'K', 3, 4};

    private final MediaType type;
    private final byte[] head;

    private Magic(MediaType type, byte[] head) {
        this.type = type;
        this.head = head;
    }

    static Magic of(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), HEAD_BYTES)) {
            in.mark(HEAD_BYTES);
            byte[] head = in.readNBytes(HEAD_BYTES);
            in.reset();
            return new Magic(
                    MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).getBaseType(), head);
        }
    }

    static boolean isZip(byte[] head) {
        return startsWith(head, ZIP);
    }

    boolean isZip() {
        return isZip(head);
    }

    boolean isOle() {
        return startsWith(head, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    }

    boolean isPdf() {
        return startsWith(head, '%', 'P', 'D', 'F', '-')
                || startsWith(head, 0xef, 0xbb, 0xbf, '%', 'P', 'D', 'F', '-');
    }

    boolean isProgram() {
        return Programs.startsLikeProgram(head) || Programs.isProgramType(type);
    }

    /// Markup that a browser would run or draw: an SVG picture, whatever comes before its root.
    boolean isSvg() {
        String start = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        boolean drawing = start.stripLeading().startsWith("<") && start.contains("<svg");
        return type.getSubtype().equals("svg+xml") || (drawing && !start.contains("<html"));
    }

    boolean isImage(FileKind kind) {
        return switch (kind) {
            case PNG -> startsWith(head, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');
            case JPEG -> startsWith(head, 0xff, 0xd8, 0xff);
            case GIF ->
                    startsWith(head, 'G', 'I', 'F', '8', '7', 'a')
                            || startsWith(head, 'G', 'I', 'F', '8', '9', 'a');
            case BMP -> startsWith(head, 'B', 'M') && type.getSubtype().equals("bmp");
            case WEBP ->
                    startsWith(head, 'R', 'I', 'F', 'F')
                            && head.length > 12
                            && new String(head, 8, 4, StandardCharsets.ISO_8859_1).equals("WEBP");
            default -> false;
        };
    }

    /// What to call the content when it is not what the name says.
    String label() {
        for (FileKind kind : FileKind.values()) {
            if (kind.isImage() && isImage(kind)) {
                return kind.label();
            }
        }
        if (isPdf()) {
            return FileKind.PDF.label();
        }
        if (isZip()) {
            return "压缩包或 Office 文档";
        }
        if (isOle()) {
            return "Office 97 文档";
        }
        if (type.getSubtype().contains("html")) {
            return FileKind.HTML.label();
        }
        return type.getType().equals("text") ? "文本" : "其他格式（" + type + "）";
    }

    private static boolean startsWith(byte[] head, int... expected) {
        if (head.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((head[i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
