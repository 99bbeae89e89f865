package org.gongkai.catalogue.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.catalogue.CatalogueChannel;

/// The cell of channels: “■政府网站　□政府公报”, several to a line or one, or plain names.
final class ChannelMarks {
    private static final String TICKS = "■☑√✓✔☒●◼▇";
    // 口 is a box only where a name begins: 政务服务窗口 ends with the same sign
    private static final Pattern MARK =
            Pattern.compile(
                    "[■☑√✓✔☒●◼▇□☐◻○]|(?:(?<=^|[\\s　;；、,，])口|口(?=\\s*(?:"
                            + CatalogueChannel.NATIONAL.stream()
                                    .map(name -> Pattern.quote(name.substring(0, 2)))
                                    .collect(Collectors.joining("|"))
                            + ")))");
    private static final Pattern PARTS = Pattern.compile("[\\n、;；,，]+");
    private static final Pattern BLANKS = Pattern.compile("[_＿]+|^[:：、;；,，.。]+|[:：、;；,，.。]+$");

    private ChannelMarks() {}

    static List<CatalogueChannel> read(String cell) {
        Matcher mark = MARK.matcher(cell);
        if (!mark.find()) {
            return names(cell, true, false);
        }
        var channels =
                new ArrayList<CatalogueChannel>(
                        names(cell.substring(0, mark.start()), true, false));
        boolean more = true;
        while (more) {
            boolean required = TICKS.contains(mark.group());
            int start = mark.end();
            more = mark.find();
            String text = cell.substring(start, more ? mark.start() : cell.length());
            channels.addAll(names(text, required, true));
        }
        return channels;
    }

    static String write(List<CatalogueChannel> channels) {
        return channels.stream()
                .map(channel -> channel.mark() + channel.name())
                .collect(Collectors.joining("\n"));
    }

    /// A marked text is one name, even over two lines, unless a part of it is a channel by itself.
    private static List<CatalogueChannel> names(String text, boolean required, boolean marked) {
        String whole = tidy(text);
        if (whole.isEmpty()) {
            return List.of();
        }
        List<String> parts =
                PARTS.splitAsStream(text)
                        .map(ChannelMarks::tidy)
                        .filter(part -> !part.isEmpty())
                        .toList();
        boolean known = CatalogueChannel.findNational(whole).isPresent();
        boolean partKnown =
                parts.stream().anyMatch(part -> CatalogueChannel.findNational(part).isPresent());
        boolean one = known || (marked && !partKnown);
        return (one ? List.of(whole) : parts)
                .stream().map(name -> new CatalogueChannel(name, required)).toList();
    }

    private static String tidy(String name) {
        return BLANKS.matcher(Texts.oneLine(name)).replaceAll("");
    }
}
