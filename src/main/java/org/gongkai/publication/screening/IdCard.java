package org.gongkai.publication.screening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/// The resident identity number: 18 characters with a check digit (GB 11643-1999, ISO 7064 MOD
/// 11-2), or the 15 digits issued before 2000, which have none.
final class IdCard {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Set<String> REGIONS =
            Set.of(
                    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35",
                    "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54",
                    "61", "62", "63", "64", "65", "71", "81", "82", "83");
    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

    private IdCard() {}

    /// Whether the 17 digits and the check character make a number a living person may have.
    static boolean isValid18(String number, LocalDate today) {
        if (number.length() != 18 || !REGIONS.contains(number.substring(0, 2))) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return Character.toUpperCase(number.charAt(17)) == CHECKS.charAt(sum % 11)
                && isBirthDate(number, 6, 4, 0, today);
    }

    static boolean isValid15(String number, LocalDate today) {
        return number.length() == 15
                && REGIONS.contains(number.substring(0, 2))
                && !number.startsWith("00", 2)
                && isBirthDate(number, 6, 2, 1900, today);
    }

    private static boolean isBirthDate(
            String number, int from, int yearDigits, int century, LocalDate today) {
        int month = from + yearDigits;
        try {
            LocalDate born =
                    LocalDate.of(
                            century + Integer.parseInt(number, from, month, 10),
                            Integer.parseInt(number, month, month + 2, 10),
                            Integer.parseInt(number, month + 2, month + 4, 10));
            return !born.isBefore(OLDEST) && !born.isAfter(today);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
