package org.gongkai.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A file name that may be shown, downloaded and written on any system: no path, no control or
/// direction-changing characters, not reserved by Windows, at most 120 characters with its
/// extension kept.
public record SafeName(String value) {

    private static final int MAX_LENGTH = 120;
    private static final int MAX_EXTENSION = 10;
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Set<String> RESERVED =
            Set.of(
                    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6",
                    "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
                    "lpt8", "lpt9");
    private static final String UNNAMED = "未命名";

    public SafeName {
        value = clean(value);
    }

    /// The cleaned form of a name as a browser sent it; never empty.
    public static SafeName of(String raw) {
        return new SafeName(raw);
    }

    /// The part after the last dot in lower case, without the dot; empty when there is none.
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /// The `Content-Disposition` value for a download under this name (RFC 6266 with the RFC 5987
    /// form for Chinese names, and a plain form for old clients).
    public String attachmentDisposition() {
        return disposition("attachment");
    }

    /// The same for a file shown in place; see [FileKind#mayBeShownInline].
    public String inlineDisposition() {
        return disposition("inline");
    }

    private String disposition(String type) {
        return type + "; filename=\"" + asciiForm() + "\"; filename*=UTF-8''" + percentForm();
    }

    private String asciiForm() {
        String plain = value.replaceAll("[^ !#$&'()+,\\-.0-9A-Za-z@^_`{}~]", "_");
        return plain.matches("_+(\\.\\w+)?")
                ? "download" + (extension().matches("\\w+") ? "." + extension() : "")
                : plain;
    }

    private String percentForm() {
        var out = new StringBuilder();
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "!#$&+-.^_`|~".indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append("%02X".formatted((int) c));
            }
        }
        return out.toString();
    }

    private static String clean(String raw) {
        String name = Normalizer.normalize(raw, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = INVISIBLE.matcher(name).replaceAll("");
        name = FORBIDDEN.matcher(name).replaceAll("_");
        name = name.replaceAll("\\s+", " ").replaceAll("^[ .\u3000]+|[ .\u3000]+$", "");
        name = shorten(name);
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        if (RESERVED.contains(stem.strip().toLowerCase(Locale.ROOT))) {
            name = "_" + name;
        }
        return name.isEmpty() ? UNNAMED : name;
    }

    private static String shorten(String name) {
        if (name.length() <= MAX_LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        boolean hasExtension = dot > 0 && name.length() - dot <= MAX_EXTENSION;
        String extension = hasExtension ? name.substring(dot) : "";
        int end = MAX_LENGTH - extension.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end).stripTrailing() + extension;
    }

    @Override
    public String toString() {
        return value;
    }
}
