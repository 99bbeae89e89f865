package org.gongkai.calendar;

import java.time.LocalDate;
import java.util.List;

/// The terms that bind one kind of matter.
///
/// @param code what the rules are called in records and on the command line
/// @param reply within which an answer must be given, from the day after receipt
/// @param longestExtension in days of the kind of the reply; zero when it cannot be extended
/// @param askCorrectionWithin working days from receipt within which a correction may be asked;
///   zero when no term is set
/// @param consultation the term of a third party or co-maker who is asked; zero when none is set
public record Rules(
        String code, Term reply, int longestExtension, int askCorrectionWithin, int consultation) {

    /// Regulations on Open Government Information of 2008, Articles 21, 23 and 24.
    public static final Rules OGI_2008 = new Rules("2008", Term.workingDays(15), 15, 0, 0);

    /// Regulations on Open Government Information of 2019, Articles 30 and 32 to 34.
    public static final Rules OGI_2019 = new Rules("2019", Term.workingDays(20), 20, 7, 15);

    /// What the body owes in a reconsideration: its answer within ten working days (Administrative
    /// Reconsideration Law of 2023, Art. 48 and 88).
    public static final Rules RECONSIDERATION =
            new Rules("reconsideration", Term.workingDays(10), 0, 0, 0);

    /// What the body owes in a suit: its defence within fifteen days (Administrative Litigation
    /// Law, Art. 67).
    public static final Rules LITIGATION = new Rules("litigation", Term.calendarDays(15), 0, 0, 0);

    /// A complaint about disclosure work (Art. 51): no term in the Regulations; twenty working days
    /// are kept.
    public static final Rules COMPLAINT = new Rules("complaint", Term.workingDays(20), 0, 0, 0);

    private static final List<Rules> ALL =
            List.of(OGI_2008, OGI_2019, RECONSIDERATION, LITIGATION, COMPLAINT);

    private static final LocalDate IN_FORCE_2019 = LocalDate.of(2019, 5, 15);

    /// The regulations that bind a request received on this day.
    public static Rules ofRequestReceived(LocalDate received) {
        return received.isBefore(IN_FORCE_2019) ? OGI_2008 : OGI_2019;
    }

    /// A promise of a body, which a local rule or its own word sets: the code says all of it, so
    /// that a matter keeps the promise it came in under, whatever is promised later.
    ///
    /// @param longestExtension in days of the kind of the term; zero when it cannot be extended
    public static Rules promised(Term term, int longestExtension) {
        return new Rules(term.code() + "x" + longestExtension, term, longestExtension, 0, 0);
    }

    /// The rules of this code.
    ///
    /// @throws IllegalArgumentException when there are none
    public static Rules of(String code) {
        if (code.matches("[wdm]\\d{1,3}x\\d{1,3}")) {
            int cut = code.indexOf('x');
            return promised(
                    Term.of(code.substring(0, cut)), Integer.parseInt(code.substring(cut + 1)));
        }
        return ALL.stream()
                .filter(rules -> rules.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such rules: " + code));
    }
}
