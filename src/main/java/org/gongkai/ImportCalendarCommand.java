package org.gongkai;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkai.calendar.CalendarDay;
import org.gongkai.calendar.Due;
import org.gongkai.calendar.ImportNotice;
import org.gongkai.calendar.MovedClock;
import org.gongkai.calendar.NoticeForm;
import org.gongkai.calendar.NoticePreview;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Text;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "import-calendar", description = "录入放假通知，列出变动的时限；同一标题再次录入即为更正")
class ImportCalendarCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "通知正文，或每行“日期,放假|上班,节日”，UTF-8")
    Path file;

    @Option(names = "--year", required = true, description = "安排的年份")
    int year;

    @Option(names = "--title", required = true, description = "通知标题")
    String title = "";

    @Option(names = "--number", required = true, description = "文号")
    String number = "";

    @Option(names = "--local", description = "本地通知")
    boolean local;

    @Option(names = "--preview", description = "只看结果，不生效")
    boolean preview;

    @Spec CommandSpec spec;

    @Override
    public Integer call() {
        String text = text();
        return WithDatabase.run(context -> importText(context, text));
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (java.nio.charset.CharacterCodingException | java.nio.file.NoSuchFileException e) {
            throw new ParameterException(
                    spec.commandLine(), Text.t("calendar.command.unreadable", file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int importText(ApplicationContext context, String text) {
        var importing = context.getBean(ImportNotice.class);
        var form = new NoticeForm(local, year, title, number, text, 0);
        NoticePreview seen = importing.preview(Actor.SYSTEM, form);
        PrintWriter out = spec.commandLine().getOut();
        seen.days().forEach(day -> out.println(line(day)));
        seen.skipped().forEach(one -> out.println(Text.t("calendar.command.skipped", one)));
        seen.problems().forEach(problem -> out.println("✗ " + problem.text()));
        seen.moved().forEach(moved -> out.println(line(moved)));
        if (!seen.isUsable()) return 1;
        if (preview) {
            out.println(Text.t("calendar.command.preview", seen.moved().size()));
            return 0;
        }
        ImportNotice.Done done = importing.keep(Actor.SYSTEM, form, seen.against());
        out.println(Text.t("calendar.command.kept", done.version(), done.moved().size()));
        return 0;
    }

    private static String line(CalendarDay day) {
        return "%s  %s  %s"
                .formatted(
                        day.date(),
                        Text.t(day.kind().isWorked() ? "calendar.worked" : "calendar.off"),
                        day.holiday());
    }

    private static String line(MovedClock moved) {
        return "%s：%s → %s".formatted(moved.clock().label(), line(moved.from()), line(moved.to()));
    }

    private static String line(Due due) {
        if (due.day() == null) return Text.t("calendar.stopped");
        return due.day() + (due.provisional() ? Text.t("calendar.provisional-mark") : "");
    }
}
