package org.gongkai.files;

/// Why a file is not taken, with a Chinese sentence that tells the user what to do.
public record Refusal(Reason reason, String message) implements Verdict {

    private static final int LONGEST_SHOWN = 120;

    /// The kinds of refusal.
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        UNKNOWN_TYPE,
        WRONG_TYPE,
        DISGUISED,
        EXECUTABLE,
        ENCRYPTED,
        MACRO,
        DAMAGED,
        ZIP_BOMB,
        ZIP_TOO_DEEP,
        UNSAFE_PATH,
        HARMFUL;

        /// Whether a file refused for this is more than a mistake, so that no file with such a one
        /// inside may be kept either.
        public boolean isAttack() {
            return switch (this) {
                case DISGUISED, EXECUTABLE, MACRO, ZIP_BOMB, UNSAFE_PATH, HARMFUL -> true;
                case EMPTY, TOO_LARGE, UNKNOWN_TYPE, WRONG_TYPE, ENCRYPTED, DAMAGED, ZIP_TOO_DEEP ->
                        false;
            };
        }
    }

    static Refusal empty() {
        return new Refusal(Reason.EMPTY, "文件是空的（0 字节）。请确认原文件能正常打开后重新上传。");
    }

    static Refusal tooLarge(long maxBytes) {
        long megabytes = Math.max(1, maxBytes / (1024 * 1024));
        return new Refusal(
                Reason.TOO_LARGE, "文件超过 %d MB。请压缩图片、拆分成几个文件，或只上传需要公开的部分。".formatted(megabytes));
    }

    static Refusal unknownType(String extension) {
        String what = extension.isEmpty() ? "没有扩展名的文件" : "“." + extension + "”文件";
        return new Refusal(
                Reason.UNKNOWN_TYPE,
                "不接收" + what + "。请转换成 PDF、OFD、Word、Excel、PPT、TXT、CSV、图片或 ZIP 后上传。");
    }

    static Refusal svg() {
        return new Refusal(Reason.UNKNOWN_TYPE, "不接收 SVG 矢量图，其中可能藏有脚本。请另存为 PNG 图片后上传。");
    }

    static Refusal wrongType(FileKind claimed, String actual) {
        return new Refusal(
                Reason.WRONG_TYPE,
                "文件名写的是“%s”，内容却是“%s”。请用原来的软件打开，“另存为”正确的格式后重新上传，不要只改扩展名。"
                        .formatted(claimed.label(), actual));
    }

    static Refusal disguised(String what) {
        return new Refusal(
                Reason.DISGUISED, "文件里夹带了%s，不能接收。请用原来的软件打开，另存一份干净的文件后上传。".formatted(what));
    }

    static Refusal executable(String name) {
        return new Refusal(Reason.EXECUTABLE, "“%s”是可执行程序或脚本，不能上传。请只上传文档、表格或图片。".formatted(name));
    }

    static Refusal encrypted(String what) {
        return new Refusal(Reason.ENCRYPTED, what + "设了密码，无法审查，公众也打不开。请取消密码保护，另存后重新上传。");
    }

    static Refusal macro() {
        return new Refusal(Reason.MACRO, "文件里有宏程序。请另存为不含宏的格式（如 .docx、.xlsx、.pptx）后重新上传。");
    }

    static Refusal damaged() {
        return new Refusal(Reason.DAMAGED, "文件已损坏或不完整，打不开。请在本机确认能正常打开，另存后重新上传。");
    }

    static Refusal zipBomb() {
        return new Refusal(Reason.ZIP_BOMB, "压缩包展开后过大或文件过多，为安全起见不能接收。请减少内容，分成几个压缩包上传。");
    }

    static Refusal zipTooDeep(int depth) {
        return new Refusal(
                Reason.ZIP_TOO_DEEP, "压缩包里的压缩包超过 %d 层。请解开后把文件放在同一个压缩包里上传。".formatted(depth));
    }

    /// @param entry path as it stands in the archive
    static Refusal unsafePath(String entry, String why) {
        String shown = entry.replaceAll("\\p{Cntrl}", "?");
        if (shown.length() > LONGEST_SHOWN) {
            shown = "…" + shown.substring(shown.length() - LONGEST_SHOWN);
        }
        return new Refusal(
                Reason.UNSAFE_PATH,
                "压缩包里的“%s”不安全：%s，解压后会落到文件夹之外。请在本机重新压缩后上传。".formatted(shown, why));
    }
}
