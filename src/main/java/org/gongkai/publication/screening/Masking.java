package org.gongkai.publication.screening;

/// The masked forms that local rules of publication ask for.
final class Masking {

    private Masking() {}

    /// 138****1234
    static String mobile(String digits) {
        return digits.substring(0, 3) + "****" + digits.substring(7);
    }

    /// The first two and the last three: 35*************123
    static String idCard(String number) {
        return keep(number, 2, 3);
    }

    /// The last four digits only.
    static String bankCard(String digits) {
        return keep(digits, 0, 4);
    }

    /// An address only down to the township or street; the district or city where none is named.
    static String address(String address) {
        int end = 0;
        for (String level : new String[] {"街道", "镇", "乡", "苏木"}) {
            int at = address.indexOf(level);
            end = at > 0 ? Math.max(end, at + level.length()) : end;
        }
        for (String level : new String[] {"区", "县", "旗", "市"}) {
            int at = address.indexOf(level);
            boolean estate = at > 0 && "小园社".indexOf(address.charAt(at - 1)) >= 0;
            end = end == 0 && at > 0 && !estate ? at + 1 : end;
        }
        return address.substring(0, end) + "****";
    }

    static String keep(String text, int first, int last) {
        return text.substring(0, first)
                + "*".repeat(Math.max(0, text.length() - first - last))
                + text.substring(text.length() - last);
    }
}
