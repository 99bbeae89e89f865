package org.gongkai.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongkai.calendar.LegalEvent.Kind;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `gongkai deadline`: the due day of a disclosure request and every day that led to it, from the
/// calendar the program brings. Exit code 2 when the events cannot have happened so.
@Command(name = "deadline", mixinStandardHelpOptions = true, description = "计算依申请公开的答复期限，并逐日说明理由")
public final class DeadlineCommand implements Callable<Integer> {

    @Option(names = "--law", description = "2008 或 2019；不写则按收到之日适用的条例")
    private @Nullable String law;

    @Option(names = "--received", required = true, description = "法律意义上的收到之日（年-月-日），自下一个工作日起算")
    private String received = "";

    @Option(names = "--by", description = "收到方式：desk 当面、post 邮寄、online 互联网、fax 传真")
    private @Nullable String by;

    @Option(
            names = "--event",
            description =
                    "经过，可写几个：correction-asked、corrected、consult-started、consult-ended、"
                            + "fee-noticed、fee-paid、suspended、resumed、answered 后跟“:日期”；"
                            + "extended 后跟“:天数”或“:天数@日期”；"
                            + "delayed 后跟“:延至哪日@告知之日”")
    private List<String> events = List.of();

    @Option(names = "--json", description = "输出 JSON")
    private boolean json;

    @Option(names = "--lang", defaultValue = "zh", description = "说明的语言：zh 或 en")
    private String language = "zh";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        LocaleContextHolder.setLocale(Locale.of(language));
        try {
            WorkCalendar calendar = ShippedCalendar.load();
            LocalDate from = received(calendar);
            var clock =
                    new LegalClock(rules(from), from, events.stream().map(this::event).toList());
            Deadline deadline = clock.evaluate(calendar);
            var days = Explanation.of(deadline, calendar, by());
            var out = spec.commandLine().getOut();
            if (json) DeadlineJson.write(deadline, days, out);
            else DeadlineSummary.write(deadline, days, out);
            out.flush();
            return 0;
        } catch (ClockRefused refused) {
            throw problem(String.valueOf(refused.getMessage()));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private LocalDate received(WorkCalendar calendar) {
        LocalDate date = date(received);
        if (date.isBefore(calendar.first()) || date.isAfter(calendar.lastCovered().plusYears(20))) {
            throw problem(t("not-covered", date, calendar.first()));
        }
        return date;
    }

    private Rules rules(LocalDate from) {
        if (law == null) return Rules.ofRequestReceived(from);
        return Stream.of(Rules.OGI_2008, Rules.OGI_2019)
                .filter(rules -> rules.code().equals(law))
                .findFirst()
                .orElseThrow(() -> problem(t("unknown-law", String.valueOf(law))));
    }

    private @Nullable ReceivedBy by() {
        if (by == null) return null;
        return Stream.of(ReceivedBy.values())
                .filter(way -> way.name().equalsIgnoreCase(by))
                .findFirst()
                .orElseThrow(() -> problem(t("unknown-way", String.valueOf(by))));
    }

    private LegalEvent event(String typed) {
        int colon = typed.indexOf(':');
        String code = colon < 0 ? typed : typed.substring(0, colon);
        String value = colon < 0 ? "" : typed.substring(colon + 1).strip();
        Kind kind = Kind.find(code.strip()).orElseThrow(() -> problem(t("unknown-event", typed)));
        int at = value.indexOf('@');
        if (kind == Kind.DELAYED && at > 0) {
            return LegalEvent.delayed(date(value.substring(at + 1)), date(value.substring(0, at)));
        }
        if (kind != Kind.EXTENDED) return LegalEvent.of(kind, date(value));
        String days = at < 0 ? value : value.substring(0, at);
        if (!days.matches("\\d{1,3}")) throw problem(t("not-a-number", typed));
        return LegalEvent.extended(
                at < 0 ? null : date(value.substring(at + 1)), Integer.parseInt(days));
    }

    private LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw problem(t("not-a-date", typed));
        }
    }

    private ParameterException problem(String text) {
        return new ParameterException(spec.commandLine(), text);
    }

    private static String t(String key, Object... arguments) {
        return Text.t("calendar.command." + key, arguments);
    }
}
