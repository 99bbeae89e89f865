package org.gongkai.report.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether the words before a quantity say that it is another body's: of a department or township
/// named, of each of several, or of a wider area than the reporting body's.
final class OtherBody {

    private static final Pattern SUBJECT =
            Pattern.compile(
                    "(?:^|[,;。:、]|其中)(?!通过|利用|在|向|从|经|以|于)(?:由|会同|联合)?((?:[\\u4e00-\\u9fa5]{1,12}?)(?:局|委员会|委|办公室|中心|派出所|街道办事处|办事处|街道|镇政府|乡政府|人民政府|镇|乡|社区|村|村委会|居委会|学校|医院|公司|大队|支队|法院|检察院|单位|部门|(?<=公开|政府|政务|信息|网信|法制|府)办))"
                            + "(?=(?:全年|共|累计|已|也|本年度?|今年|分别|主动|20\\d\\d年|年内)*(?:主动)?(?:公开|发布|受理|收到|接到|办理|答复|编发|编印|印发|出版|组织|更新|推送|制作|通过|在|利用|举办|召开|开展|未|没有|无))");

    /// What an office of an area does: 区政务公开办按季度检查, 柳林区政府办公室对各单位….
    private static final Pattern DONE_FOR_AN_AREA =
            Pattern.compile(
                    "(?:^|[,;。:、]|其中)(?!通过|利用|在|向|从|经|以|于|[^,;。]{0,4}(?:参加|接受|配合|迎接))(?:由|会同|联合)?(?<office>[\\u4e00-\\u9fa5]{0,4}?(?<area>[省市区县旗])(?:委|人民政府|政府|府|政务|信息|网信|法制|监察|纪委)[\\u4e00-\\u9fa5]{0,8}?(?:办公室|办|局|委|部门))"
                            + "(?=(?:全年|共|累计|已|也|本年度?|今年|年内|[按每][季月年]度?|定期|先后|多次|牵头|在全[省市区县旗])*(?:组织|开展|检查|抽查|下发|印发|制发|编发|发布|通报|举办|召开|收到|受理|对|未|没有))");

    /// The office that watches over all bodies of its area.
    private static final Pattern WATCHES =
            Pattern.compile("^[\\u4e00-\\u9fa5]{0,4}?(?<area>[省市区县旗])(?:监察|纪委)");

    private static final Pattern OWN =
            Pattern.compile(
                    "^(?:.*(?:公开|领导小组)|我|本|全|街道|办事处|镇政府|乡政府|区政府|县政府|市政府|旗政府|20\\d\\d年|今年|一年来).*");

    private static final Pattern OWN_AREA =
            Pattern.compile("(?:我|本|全)(?:区|市|县|旗|省|街道|镇|乡|局|委|办|机关|单位|部门|社区|村|系统|院|校|中心)");

    private static final Pattern OWN_ITSELF =
            Pattern.compile("[我本](?:区|市|县|旗|省|街道|镇|乡|局|委|办|机关|单位|部门|社区|村|院|校|中心|公司)");

    private static final Pattern OF_EACH =
            Pattern.compile(
                    "(?:^|[,;。:])各(?![级类项种])[^,;。]{0,12}(?:街道|镇|乡|部门|单位|局|村|社区|委)(?:共|累计|全年|主动|分别|已)*(?:主动)?(?:公开|发布|收到|受理|办理)[^,;。]*$");

    private static final Pattern AREA =
            Pattern.compile(
                    "全(省|市|区|县|旗)(?:[^,;。:]*|(?:共|累计|全年|已|各级|政府系统|行政机关|主动)*(?:公开|发布|收到|受理|办理)[^;。]*)$");

    private final SentencePart part;
    private final Identity identity;

    OtherBody(SentencePart part, Identity identity) {
        this.part = part;
        this.identity = identity;
    }

    /// The reason in Chinese, or nothing.
    Optional<String> against(int place) {
        String before = part.partBefore(place + 4);
        if (OF_EACH.matcher(before).find()) {
            return Optional.of("说的是各单位的数，不一定是本机关的数");
        }
        if (isWider(before)) {
            return Optional.of("说的是更大范围的数，不是本机关的数");
        }
        Optional<String> above = officeAbove(before);
        if (above.isPresent()) {
            return Optional.of("说的是“" + above.get() + "”，不是本机关的数");
        }
        Matcher subject = SUBJECT.matcher(before);
        String last = "";
        int at = -1;
        while (subject.find()) {
            boolean all = isAllOfItsOwn(subject.group(1), before.substring(subject.end(1)));
            last = all ? "" : subject.group(1);
            at = subject.start(1);
        }
        Matcher own = OWN_AREA.matcher(before);
        boolean ownAfter = at >= 0 && own.find(at);
        if (last.isEmpty() || ownAfter || OWN.matcher(last).matches() || isOfItsOwn(last)) {
            return Optional.empty();
        }
        return Optional.of("说的是“" + last + "”，不一定是本机关的数");
    }

    /// An office of a wider area than the body's, or of the area a department or township belongs
    /// to, that does what is said.
    private Optional<String> officeAbove(String before) {
        String body = identity.body();
        Matcher done = DONE_FOR_AN_AREA.matcher(before);
        Optional<String> office = Optional.empty();
        while (body != null && done.find()) {
            boolean above =
                    level(done.group("area")) > ownLevel(body)
                            && !isSelf(done.group("office"))
                            && !OWN_ITSELF.matcher(before).find(done.end());
            office = above ? Optional.of(done.group("office")) : Optional.empty();
        }
        return office;
    }

    /// The level of the area a body governs, itself or as the office of its government; else that
    /// of a township.
    private static int ownLevel(String body) {
        return Math.max(0, level(body.replaceAll("(?:(?:人民政府|政府)(?:办公室|办)?|办事处)$", "")));
    }

    /// All parts of an area together are the area: 各乡镇、各部门共举办….
    private boolean isAllOfItsOwn(String subject, String after) {
        String body = identity.body();
        return body != null
                && subject.startsWith("各")
                && level(body.replaceAll("(?:人民政府|政府)$", "")) > 0
                && after.matches("(?s)(?:共|累计|合计|总共).*");
    }

    /// The body itself, who watches over it, or the committee that watches over a village's own
    /// affairs.
    private boolean isOfItsOwn(String subject) {
        Matcher watches = WATCHES.matcher(subject);
        return isSelf(subject)
                || identity.isCommunity() && subject.matches(".*[村居]务监督委员会")
                || identity.body() != null
                        && watches.find()
                        && level(watches.group("area")) == ownLevel(identity.body());
    }

    private boolean isSelf(String subject) {
        if (identity.body() == null) {
            return false;
        }
        String own = identity.body();
        String stem = own.replaceAll("(?:街道办事处|办事处|街道|人民政府|政府)$", "");
        return own.contains(subject)
                || subject.contains(stem)
                || isCalledByItsLevel(subject, own)
                || isShortFor(subject, own);
    }

    /// `市局` is the bureau of a city, said by itself.
    private static boolean isCalledByItsLevel(String name, String whole) {
        return name.matches("[市县区旗][局委院]")
                && whole.matches("[^市县区旗]+" + name.charAt(0) + "[^市县区旗]+" + name.charAt(1));
    }

    /// Whether the name is shortened by leaving characters out: 市人社局, 市人力资源和社会保障局.
    private static boolean isShortFor(String name, String whole) {
        String full = whole.replaceAll("委员会$", "委");
        int at = -1;
        for (int i = 0; i < name.length(); i++) {
            at = full.indexOf(name.charAt(i), at + 1);
            if (at < 0 || i == 0 && at > 0) {
                return false;
            }
        }
        return at == full.length() - 1 && name.length() > 2;
    }

    private boolean isWider(String before) {
        Matcher area = AREA.matcher(before);
        String body = identity.body();
        if (body == null || body.isBlank() || !area.find()) {
            return false;
        }
        int level = level(body.replaceAll("(?:人民政府|政府|办事处)$", ""));
        return level >= 0 && level("全" + area.group(1)) > level;
    }

    private static int level(String area) {
        if (area.isEmpty()) return -1;
        return switch (area.charAt(area.length() - 1)) {
            case '道', '镇', '乡' -> 0;
            case '区', '县', '旗' -> 1;
            case '市' -> 2;
            case '省' -> 3;
            default -> -1;
        };
    }
}
