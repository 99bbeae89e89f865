package org.gongkai.report.checking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.reading.ReadFigure;

/// Figures that are parts of another by what they are, and where a sentence has just told that
/// other: `主动公开 3 条，其中通过政府网站公开 2 条` says of the website as much as a sentence of its own.
///
/// @param all what the text says, of every figure
record ToldParts(WholeText whole, List<ReadFigure> all) {

    private static final String CHANNEL = "proactive.channel.";

    private static final Map<String, String> WHOLES =
            Map.ofEntries(
                    Map.entry("proactive.normative-documents", "proactive.total"),
                    Map.entry("staff.full-time", "staff.total"),
                    Map.entry("staff.part-time", "staff.total"),
                    Map.entry("request.received.in-person", "request.received.total"),
                    Map.entry("request.received.fax", "request.received.total"),
                    Map.entry("request.received.online", "request.received.total"),
                    Map.entry("request.received.letter", "request.received.total"),
                    Map.entry("request.closed.on-time", "request.closed.total"),
                    Map.entry("request.closed.extended", "request.closed.total"),
                    Map.entry("press-conference.leader", "press-conference.count"),
                    Map.entry("interview.leader", "interview.count"));

    private static final Pattern OF_WHICH = Pattern.compile(".*其中[:：]?", Pattern.DOTALL);

    private static final Pattern PARTS_BEHIND = Pattern.compile("(?<=\\d.{1,2})[（(]其中.*");

    /// Whose website it is; there is one.
    private static final Pattern OWNER =
            Pattern.compile("(?:通过|利用|依托|经|在)?(?:[我本全]?[县区市镇乡局])?(?:人民政府|政府|政务|官方|部门|门户)*$");

    /// The figure that this one is a part of.
    static Optional<String> wholeOf(String figure) {
        return figure.startsWith(CHANNEL)
                ? Optional.of("proactive.total")
                : Optional.ofNullable(WHOLES.get(figure));
    }

    static boolean isChannel(ReadFigure figure) {
        return figure.id().startsWith(CHANNEL);
    }

    /// The whole that the sentence tells before its 其中.
    Optional<ReadFigure> told(ReadFigure part) {
        String before = whole.before(part);
        Matcher ofWhich = OF_WHICH.matcher(before + part.quote());
        Optional<String> of = wholeOf(part.id());
        if (of.isEmpty() || !ofWhich.lookingAt()) return Optional.empty();
        int sentence = part.offset() - before.length();
        int mark = sentence + ofWhich.end();
        return all.stream()
                .filter(figure -> figure.id().equals(of.get()))
                .filter(figure -> figure.offset() >= sentence && figure.offset() < mark)
                .filter(figure -> !TextAgainstTables.isWithCarried(whole.from(figure)))
                .reduce((first, later) -> later);
    }

    /// What stands before it and is not about its whole, nor names whose website it is.
    String before(ReadFigure figure) {
        String before = whole.before(figure);
        if (told(figure).isPresent()) {
            // 其中 stands in its own words where the clause begins with it
            before =
                    OF_WHICH.matcher(figure.quote()).lookingAt()
                            ? ""
                            : OF_WHICH.matcher(before).replaceFirst("");
        }
        return isChannel(figure) ? OWNER.matcher(before).replaceFirst("") : before;
    }

    /// Its own words, without those about its whole, or about its parts in brackets.
    String quote(ReadFigure figure) {
        return told(figure).isPresent()
                ? OF_WHICH.matcher(figure.quote()).replaceFirst("")
                : PARTS_BEHIND.matcher(figure.quote()).replaceFirst("");
    }
}
