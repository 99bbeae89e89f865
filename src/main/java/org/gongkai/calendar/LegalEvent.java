package org.gongkai.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something that happened to a matter and moves its clock.
///
/// @param on the day; absent only for an extension whose day of approval is not known
/// @param days of an extension, else zero
public record LegalEvent(Kind kind, @Nullable LocalDate on, int days) {

    /// What an event does to the clock. Time is not counted from the day after an event that stops
    /// it, up to and with the day of the event that starts it again.
    public enum Effect {
        STOPS,
        GOES_ON,
        STARTS_ANEW,
        EXTENDS,
        ENDS
    }

    /// The events the law knows, each with what it does.
    public enum Kind {
        /// Art. 30: the applicant is asked to correct.
        CORRECTION_ASKED(Effect.STOPS),
        /// Art. 30: the correction came; the term begins anew.
        CORRECTED(Effect.STARTS_ANEW),
        /// Art. 32 and 34: a third party or a co-maker is asked.
        CONSULT_STARTED(Effect.STOPS),
        CONSULT_ENDED(Effect.GOES_ON),
        /// Fee notice (国办函〔2020〕109号): waiting for payment.
        FEE_NOTICED(Effect.STOPS),
        /// The fee was paid; the term begins anew on the next day.
        FEE_PAID(Effect.STARTS_ANEW),
        /// The fee was let go; the term goes on where it stood.
        FEE_WAIVED(Effect.GOES_ON),
        SUSPENDED(Effect.STOPS),
        RESUMED(Effect.GOES_ON),
        /// Art. 33: approved by the head of the office, the applicant told.
        EXTENDED(Effect.EXTENDS),
        ANSWERED(Effect.ENDS);

        private final Effect effect;

        Kind(Effect effect) {
            this.effect = effect;
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
        Optional<Kind> answers() {
            return switch (this) {
                case CORRECTED -> Optional.of(CORRECTION_ASKED);
                case CONSULT_ENDED -> Optional.of(CONSULT_STARTED);
                case FEE_PAID, FEE_WAIVED -> Optional.of(FEE_NOTICED);
                case RESUMED -> Optional.of(SUSPENDED);
                default -> Optional.empty();
            };
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
}
