package org.gongkai.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.organization.Accounts;
import org.gongkai.pages.Text;
import org.gongkai.paper.Block;
import org.gongkai.paper.Letter;
import org.gongkai.paper.LetterFormat;
import org.gongkai.paper.Letters;
import org.gongkai.paper.Masthead;
import org.springframework.stereotype.Component;

/// An issue on paper: under a red head with its name and number, its office and day; the sections
/// with their items; below, to whom it went and who issued it.
@Component
public class IssuePaper {

    private static final List<String> NUMERALS =
            List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");

    private final Issues issues;
    private final Distribution distribution;
    private final Accounts accounts;
    private final Letters letters;

    IssuePaper(Issues issues, Distribution distribution, Accounts accounts, Letters letters) {
        this.issues = issues;
        this.distribution = distribution;
        this.accounts = accounts;
        this.letters = letters;
    }

    /// A paper as somebody takes it.
    public record Copy(String name, String mediaType, byte[] content) {}

    /// @param format `docx`, `pdf` or `ofd`; anything else is a PDF
    public Copy write(Issue issue, String format) {
        LetterFormat wanted =
                Stream.of(LetterFormat.values())
                        .filter(one -> one.name().equals(format.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(LetterFormat.PDF);
        return new Copy(
                issue.name() + "." + wanted.extension(),
                wanted.mediaType(),
                letters.write(letter(issue), wanted));
    }

    private Letter letter(Issue issue) {
        var body = new ArrayList<Block>();
        String section = "";
        int sections = 0;
        int number = 0;
        for (Item item : issues.listItems(issue.id())) {
            if (!item.section().equals(section) || sections == 0) {
                section = item.section();
                body.add(new Block.Paragraph(numeral(sections++) + "、" + section, ""));
                number = 0;
            }
            body.add(new Block.Paragraph(++number + ". " + item.headline(), ""));
            body.add(new Block.Paragraph(item.words()));
            Item.Source source = item.source();
            if (source != null) body.add(new Block.Note(origin(source)));
        }
        body.addAll(closing(issue));
        return Letter.of(issue.title(), body).under(masthead(issue));
    }

    private static Masthead masthead(Issue issue) {
        String number = issue.number();
        return new Masthead(
                issue.series().name(),
                number == null ? Text.official("bulletin.paper.no-number") : number,
                issue.series().bodyName(),
                issue.issuedOn());
    }

    private static String origin(Item.Source source) {
        String number = source.number().isEmpty() ? "" : " " + source.number();
        return Text.official("bulletin.paper.source", source.body() + number, source.on());
    }

    private List<Block> closing(Issue issue) {
        String issuer = issue.issuedBy();
        if (issuer == null) return List.of();
        String to =
                distribution.listCopies(issue.id()).stream()
                        .sorted(java.util.Comparator.comparing(Distribution.Copy::accountId))
                        .map(Distribution.Copy::name)
                        .collect(Collectors.joining("、"));
        var names = accounts.namesOf(issue.composers());
        String composers =
                issue.composers().stream()
                        .map(one -> names.getOrDefault(one, one))
                        .collect(Collectors.joining("、"));
        return List.of(
                new Block.Note(Text.official("bulletin.paper.to"), to),
                new Block.Note(
                        Text.official("bulletin.paper.by", accounts.nameOf(issuer), composers)));
    }

    private static String numeral(int index) {
        return index < NUMERALS.size() ? NUMERALS.get(index) : Integer.toString(index + 1);
    }
}
