package org.gongkai.publication.screening;

/// Made-up numbers with right check digits; they belong to nobody.
final class Numbered {

    private Numbered() {}

    /// 17 digits and the check character of GB 11643.
    static String idCard(String first17) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (first17.charAt(i) - '0') * weights[i];
        }
        return first17 + "10X98765432".charAt(sum % 11);
    }

    /// The digits and their Luhn digit.
    static String bankCard(String digits) {
        for (char check = '0'; check <= '9'; check++) {
            String number = digits + check;
            int sum = 0;
            for (int i = 0; i < number.length(); i++) {
                int digit = number.charAt(number.length() - 1 - i) - '0';
                sum += i % 2 == 0 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9;
            }
            if (sum % 10 == 0) {
                return number;
            }
        }
        throw new AssertionError("every number has a Luhn digit");
    }

    /// An identity number whose check character is X.
    static String idCardWithX() {
        for (int serial = 100; serial < 1000; serial++) {
            String number = idCard("35010219900101" + serial);
            if (number.endsWith("X")) {
                return number;
            }
        }
        throw new AssertionError("one in eleven ends in X");
    }

    static String fullWidth(String digits) {
        return digits.chars()
                .mapToObj(c -> String.valueOf((char) (c + 0xfee0)))
                .reduce("", String::concat);
    }
}
