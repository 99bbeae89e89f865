package org.gongkai.files;

import java.util.Set;
import org.apache.tika.mime.MediaType;

/// Which names and bytes are programs or scripts of some system.
final class Programs {

    private static final Set<String> NAMES =
            Set.of(
                    "exe", "dll", "com", "scr", "pif", "msi", "msp", "cpl", "sys", "bat", "cmd",
                    "vbs", "vbe", "js", "jse", "mjs", "wsf", "wsh", "ps1", "psm1", "hta", "lnk",
                    "url", "reg", "inf", "jar", "class", "war", "apk", "ipa", "app", "dmg", "pkg",
                    "deb", "rpm", "sh", "bash", "py", "pl", "rb", "php", "jsp", "jspx", "asp",
                    "aspx", "cgi", "so", "elf", "swf", "xll", "chm", "docm", "xlsm", "pptm", "dotm",
                    "xltm", "xlam");
    private static final Set<String> TYPES =
            Set.of(
                    "x-msdownload",
                    "x-dosexec",
                    "x-executable",
                    "x-sharedlib",
                    "x-elf",
                    "x-object",
                    "x-mach-o",
                    "java-vm",
                    "x-sh",
                    "x-bat",
                    "x-ms-installer",
                    "x-shockwave-flash",
                    "x-msi");

    private Programs() {}

    static boolean hasProgramName(SafeName name) {
        return NAMES.contains(name.extension());
    }

    static boolean isProgramType(MediaType type) {
        return TYPES.contains(type.getSubtype());
    }

    static boolean startsLikeProgram(byte[] head) {
        boolean dos = starts(head, 'M', 'Z') && (head.length < 3 || (head[2] & 0xff) != ' ');
        return dos
                || starts(head, 0x7f, 'E', 'L', 'F')
                || starts(head, 0xca, 0xfe, 0xba, 0xbe)
                || starts(head, 0xcf, 0xfa, 0xed, 0xfe)
                || starts(head, 0xce, 0xfa, 0xed, 0xfe)
                || starts(head, '#', '!')
                || starts(head, '<', '?', 'p', 'h', 'p');
    }

    private static boolean starts(byte[] head, int... expected) {
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
