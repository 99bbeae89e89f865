package org.gongkai.publication.screening;

/// Bank card numbers: 16 to 19 digits, a known issuer's prefix and the Luhn check digit (ISO/IEC
/// 7812).
final class BankCard {

    private BankCard() {}

    /// UnionPay cards and the older debit cards of the large banks.
    static boolean isDomestic(String digits) {
        boolean unionPay = digits.startsWith("62") && digits.length() >= 16;
        boolean older = digits.startsWith("9558") || digits.startsWith("9559");
        boolean whole = digits.length() == 16 || digits.length() == 19;
        return (unionPay || (older && whole)) && passesLuhn(digits);
    }

    /// The other known prefixes, which ordinary numbers may have as well.
    static boolean isOther(String digits) {
        boolean international =
                digits.length() == 16
                        && (digits.startsWith("4")
                                || (digits.compareTo("51") >= 0 && digits.compareTo("56") < 0)
                                || digits.startsWith("35"));
        boolean older =
                digits.startsWith("60") || digits.startsWith("103") || digits.startsWith("436742");
        return (international || older) && passesLuhn(digits);
    }

    private static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
