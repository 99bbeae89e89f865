package org.gongkai.catalogue.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.catalogue.CatalogueChannel;
import org.gongkai.catalogue.Level;
import org.gongkai.catalogue.Stage;
import org.gongkai.catalogue.sheet.Column.ChannelTick;
import org.gongkai.catalogue.sheet.Column.LevelTick;
import org.gongkai.catalogue.sheet.Column.Meaning;
import org.gongkai.catalogue.sheet.Column.StageTick;
import org.gongkai.catalogue.sheet.Column.Text;
import org.gongkai.catalogue.sheet.Column.Tick;
import org.gongkai.catalogue.sheet.Column.Unknown;

/// What the words in a table's head mean.
final class Headings {
    private static final Pattern DECORATION = Pattern.compile("[\\s　()（）\\[\\]【】:：/／、*＊·]");

    private static final Pattern REMARK = Pattern.compile("[（(][^（(）)]*[)）]\\s*$");

    /// The heads that stand over several columns.
    private static final List<String> GROUPS =
            List.of(
                    "公开渠道和载体", "公开渠道与载体", "公开渠道及载体", "公开渠道", "公开载体", "公开事项", "公开对象", "公开方式", "公开层级",
                    "五公开", "公开过程", "公开阶段");

    private static final Map<String, Meaning> WORDS =
            Map.ofEntries(
                    Map.entry("序号", Text.NUMBER),
                    Map.entry("编号", Text.NUMBER),
                    Map.entry("公开事项", Text.LEVEL1),
                    Map.entry("事项名称", Text.LEVEL1),
                    Map.entry("公开事项名称", Text.LEVEL1),
                    Map.entry("一级事项", Text.LEVEL1),
                    Map.entry("一级目录", Text.LEVEL1),
                    Map.entry("二级事项", Text.LEVEL2),
                    Map.entry("二级目录", Text.LEVEL2),
                    Map.entry("三级事项", Text.LEVEL3),
                    Map.entry("三级目录", Text.LEVEL3),
                    Map.entry("公开内容", Text.ELEMENTS),
                    Map.entry("公开内容要素", Text.ELEMENTS),
                    Map.entry("公开内容和要素", Text.ELEMENTS),
                    Map.entry("公开要素", Text.ELEMENTS),
                    Map.entry("内容要素", Text.ELEMENTS),
                    Map.entry("公开依据", Text.BASIS),
                    Map.entry("依据", Text.BASIS),
                    Map.entry("公开时限", Text.TIME),
                    Map.entry("公开时间", Text.TIME),
                    Map.entry("时限", Text.TIME),
                    Map.entry("公开主体", Text.SUBJECT),
                    Map.entry("公开责任主体", Text.SUBJECT),
                    Map.entry("责任主体", Text.SUBJECT),
                    Map.entry("责任单位", Text.SUBJECT),
                    Map.entry("公开渠道和载体", Text.CHANNELS),
                    Map.entry("公开渠道与载体", Text.CHANNELS),
                    Map.entry("公开渠道及载体", Text.CHANNELS),
                    Map.entry("公开渠道", Text.CHANNELS),
                    Map.entry("公开载体", Text.CHANNELS),
                    Map.entry("公开对象", Text.AUDIENCE),
                    Map.entry("公开方式", Text.MANNER),
                    Map.entry("公开层级", Text.LEVELS),
                    Map.entry("全社会", Tick.EVERYONE),
                    Map.entry("特定群体", Tick.GROUP),
                    Map.entry("特定群众", Tick.GROUP),
                    Map.entry("特定对象", Tick.GROUP),
                    Map.entry("主动", Tick.PROACTIVE),
                    Map.entry("主动公开", Tick.PROACTIVE),
                    Map.entry("依申请", Tick.ON_REQUEST),
                    Map.entry("依申请公开", Tick.ON_REQUEST),
                    Map.entry("过程", Text.STAGE),
                    Map.entry("五公开", Text.STAGE),
                    Map.entry("公开过程", Text.STAGE),
                    Map.entry("公开阶段", Text.STAGE),
                    Map.entry("领域", Text.FIELD),
                    Map.entry("所属领域", Text.FIELD),
                    Map.entry("试点领域", Text.FIELD),
                    Map.entry("所属条款", Text.BRANCH),
                    Map.entry("条例条款", Text.BRANCH),
                    Map.entry("事项编码", Text.CODE),
                    Map.entry("目录编码", Text.CODE),
                    Map.entry("审查级别", Text.REVIEW));

    private Headings() {}

    /// The heading without spaces, brackets and other decoration, and without a remark in brackets
    /// where the words before it say enough: “公开渠道和载体（在标注范围内至少选择其一）”.
    static String bare(String heading) {
        String whole = withoutDecoration(heading);
        String shorter = withoutDecoration(REMARK.matcher(heading).replaceFirst(""));
        boolean enough =
                !isWord(whole) && (isWord(shorter) || isLevel(shorter)) && !isJoined(whole);
        return enough ? shorter : whole;
    }

    private static String withoutDecoration(String heading) {
        return DECORATION.matcher(heading).replaceAll("");
    }

    private static boolean isWord(String bare) {
        return WORDS.containsKey(bare) || GROUPS.contains(bare);
    }

    private static boolean isLevel(String bare) {
        return bare.endsWith("级") && !LevelWords.read(bare).isEmpty();
    }

    /// “公开对象全社会”: a group's heading with one of its own behind it.
    private static boolean isJoined(String bare) {
        return GROUPS.stream().anyMatch(group -> joinedUnder(group, bare).isPresent());
    }

    private static Optional<Meaning> joinedUnder(String group, String bare) {
        if (!bare.startsWith(group) || bare.length() == group.length()) {
            return Optional.empty();
        }
        String rest = bare.substring(group.length());
        boolean channels = group.contains("渠道") || group.contains("载体");
        if (channels && CatalogueChannel.findNational(rest).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(under(group, rest, rest)).filter(read -> !(read instanceof Unknown));
    }

    static boolean isKnown(String heading) {
        return !(meaning("", heading) instanceof Unknown);
    }

    /// Whether the words are such as stand in the second row of a head.
    static boolean isSubheading(String heading) {
        String bare = bare(heading);
        return bare.length() <= 20 && isKnown(heading) && !GROUPS.contains(bare);
    }

    static boolean isGroup(String heading) {
        return GROUPS.contains(bare(heading));
    }

    /// Reads a heading under its group's heading; both may be one: “公开对象（全社会）”.
    static Meaning meaning(String group, String heading) {
        String above = bare(group);
        String leaf = bare(heading);
        if (leaf.isEmpty() || leaf.equals(above)) {
            return word(above);
        }
        if (above.isEmpty()) {
            return GROUPS.stream()
                    .flatMap(name -> joinedUnder(name, leaf).stream())
                    .findFirst()
                    .orElseGet(() -> word(leaf));
        }
        return under(above, leaf, heading);
    }

    private static Meaning under(String group, String leaf, String heading) {
        if (group.contains("渠道") || group.contains("载体")) {
            return new ChannelTick(Texts.oneLine(heading));
        }
        if (group.contains("五公开") || group.contains("公开过程") || group.contains("公开阶段")) {
            return Stage.find(leaf).<Meaning>map(StageTick::new).orElseGet(Unknown::new);
        }
        return word(leaf);
    }

    private static Meaning word(String leaf) {
        Meaning known = WORDS.get(leaf);
        if (known != null) {
            return known;
        }
        if (CatalogueChannel.findNational(leaf).isPresent()) {
            return new ChannelTick(leaf);
        }
        Set<Level> levels = LevelWords.read(leaf);
        return levels.isEmpty() ? new Unknown() : new LevelTick(levels);
    }
}
