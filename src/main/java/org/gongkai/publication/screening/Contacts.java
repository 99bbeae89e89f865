package org.gongkai.publication.screening;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Ways to reach or recognise a person: e-mail, messengers, passports, plates.
final class Contacts {

    private static final int LOCAL_PART = 64;
    private static final Pattern OFFICIAL = Pattern.compile("(?i).*\\.(?:gov|edu|mil)\\.cn");
    private static final Pattern TRAVEL = Pattern.compile("护照|通行证|旅行证");
    private static final Pattern PERSONAL = Pattern.compile("1\\d{10}|\\d{5,10}");

    static final List<Check> CHECKS =
            List.of(
                    Check.at("@", "@(?:[A-Za-z0-9-]{1,63}\\.){1,4}[A-Za-z]{2,10}", Contacts::email),
                    Check.at(
                            "Qq微",
                            "(?:QQ|qq|微信)(?:号码|号)?\\s?[:：]\\s?([A-Za-z][A-Za-z0-9_-]{5,19}|\\d{5,11})(?![A-Za-z0-9])",
                            Contacts::messenger),
                    Check.at(
                            "EeGgDdSsPpHhKkCcWw",
                            "(?<![A-Za-z0-9])(?:[EGDSPHKegdsphk][A-Za-z]?\\d{7,8}|[CHWchw]\\d{8,10})(?![A-Za-z0-9])",
                            Contacts::passport),
                    Check.at(
                            "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼",
                            "[\u4e00-\u9fa5][A-HJ-NP-Z][ \u00b7•・.]?(?=[A-HJ-NP-Z0-9]{0,5}\\d)[A-HJ-NP-Z0-9]{5,6}(?![A-Za-z0-9])",
                            Contacts::plate));

    private Contacts() {}

    /// A body's own address must be published; a private one must not. Numbers as a name (a
    /// telephone, a QQ number) are private, the rest a person has to tell.
    private static void email(Subject subject, MatchResult domain) {
        int from = domain.start();
        while (from > 0 && domain.start() - from < LOCAL_PART && isLocal(subject.at(from - 1))) {
            from--;
        }
        if (from == domain.start() || OFFICIAL.matcher(domain.group()).matches()) {
            return;
        }
        String local = subject.even().substring(from, domain.start());
        boolean personal = PERSONAL.matcher(local).matches();
        subject.add(
                Rule.EMAIL,
                personal ? Severity.BLOCKING : Severity.HINT,
                from,
                domain.end(),
                personal ? "疑似个人邮箱，公开前应当隐去。" : "邮箱不是单位域名，请确认是单位公开的邮箱；个人邮箱应当隐去。",
                Masking.keep(local, Math.min(1, local.length()), 0) + domain.group());
    }

    private static boolean isLocal(char c) {
        return (c < 0x80 && Character.isLetterOrDigit(c)) || "._%+-".indexOf(c) >= 0;
    }

    private static void messenger(Subject subject, MatchResult match) {
        subject.add(
                Rule.MESSENGER,
                Severity.HINT,
                match.start(1),
                match.end(1),
                "请确认这是单位公开的 QQ 或微信号；个人的应当隐去。",
                Masking.keep(match.group(1), 2, 1));
    }

    private static void passport(Subject subject, MatchResult match) {
        if (TRAVEL.matcher(subject.before(match.start(), 20)).find()) {
            subject.add(
                    Rule.PASSPORT,
                    Severity.BLOCKING,
                    match.start(),
                    match.end(),
                    "疑似护照或通行证号码，公开前应当隐去。",
                    Masking.keep(match.group(), 1, 2));
        }
    }

    private static void plate(Subject subject, MatchResult match) {
        subject.add(
                Rule.VEHICLE_PLATE,
                Severity.HINT,
                match.start(),
                match.end(),
                "疑似车牌号码；不是公务用车信息的，请隐去中间几位。",
                Masking.keep(match.group(), 2, 2));
    }
}
