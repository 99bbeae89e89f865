package org.gongkai.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something that happened to a matter and moves its clock.
///
/// @param on the day; absent only for an extension whose day of approval is not known
/// @param days of an extension, or calendar days from the event to the day that a delay names; else
///   zero
public record LegalEvent(Kind kind, @Nullable LocalDate on, int days) {

    /// What an event does to the clock. Time is not counted from the day after an event that stops
    /// it, up to and with the day of the event that starts it again.
    public enum Effect {
        STOPS,
        GOES_ON,
        STARTS_ANEW,
        EXTENDS,
        NAMES_A_DAY,
        ENDS
    }

    /// The events the law knows, each with what it does.
    public enum Kind {
        /// Art. 30: the applicant is asked to correct.
        CORRECTION_ASKED(Effect.STOPS),
        /// Art. 30: the correction came; the term begins anew.
        CORRECTED(Effect.STARTS_ANEW, CORRECTION_ASKED),
        /// Art. 32 and 34: a third party or a co-maker is asked.
        CONSULT_STARTED(Effect.STOPS),
        CONSULT_ENDED(Effect.GOES_ON, CONSULT_STARTED),
        /// Fee notice (国办函〔2020〕109号): waiting for payment.
        FEE_NOTICED(Effect.STOPS),
        /// The fee was paid; the term begins anew on the next day.
        FEE_PAID(Effect.STARTS_ANEW, FEE_NOTICED),
        /// The fee was let go; the term goes on where it stood.
        FEE_WAIVED(Effect.GOES_ON, FEE_NOTICED),
        SUSPENDED(Effect.STOPS),
        RESUMED(Effect.GOES_ON, SUSPENDED),
        /// Art. 33: approved by the head of the office, the applicant told.
        EXTENDED(Effect.EXTENDS),
        /// Art. 35: the answer is delayed to a reasonable day, which the body names and tells the
        /// applicant. The law sets no length for it.
        DELAYED(Effect.NAMES_A_DAY),
        ANSWERED(Effect.ENDS);

        private final Effect effect;
        private final @Nullable Kind begun;

        Kind(Effect effect) {
            this(effect, null);
        }

        Kind(Effect effect, @Nullable Kind begun) {
            this.effect = effect;
            this.begun = begun;
        }

        public Effect effect() {
            return effect;
        }

        /// The name in records and on the command line: `correction-asked`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> find(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }

        /// The event that must have come before this one may.
        Kind begun() {
            if (begun == null) throw new IllegalStateException(code() + " ends nothing");
            return begun;
        }
    }

    public LegalEvent {
        if (on == null && kind != Kind.EXTENDED) throw new IllegalArgumentException(kind.code());
    }

    public static LegalEvent of(Kind kind, LocalDate on) {
        return new LegalEvent(kind, on, 0);
    }

    public static LegalEvent extended(@Nullable LocalDate on, int days) {
        return new LegalEvent(Kind.EXTENDED, on, days);
    }

    /// @param until the day that was named, after the day it was told
    public static LegalEvent delayed(LocalDate on, LocalDate until) {
        return new LegalEvent(
                Kind.DELAYED, on, Math.toIntExact(ChronoUnit.DAYS.between(on, until)));
    }
}
