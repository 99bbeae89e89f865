package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Clauses that go on about something named before (本局开通微信公众号，全年推送信息120条; 收到申请3件。已答复2件), with its
/// name put in again.
final class CarriedSubjects {

    /// A clause with what it goes on about, which is its first `put` characters.
    record Carried(Marked text, int put) {}

    /// What may stand before the verb of a clause that goes on.
    private static final String GOING_ON =
            "^(?:其中:?|截至[^,]{2,12}|(?:截?至|到)(?:20\\d\\d)?年[末底]|20\\d\\d年度?|[本全今当]年度?|年度?内|[一半]年来|月来|今年以来|共计?|累计|总共|总计|合计|先后|自行|期间|已|还|并|均|主动|及时|依法|向社会|到期|“[^”]{1,14}”|按[时期](?=答复)|街道|我[局镇乡区县市街办委院校]|[本全][局镇乡区县市委院校])*";

    private static final Pattern PUBLISHES =
            Pattern.compile(
                    GOING_ON
                            + "(?:公开|发布|公布|更新|刊发|刊登|刊载|登载|张贴|播出|播发|推送|推出|发送|发表|上传|编发|推文|发文|粉丝|关注)[^,;:]*$");

    private static final Pattern RESULTS =
            Pattern.compile(
                    GOING_ON
                            + "(?:(?:结果)?(?:予以|被|依法|复议机关|法院|判决|驳回|维持|纠正|纠错|撤销|其[他它]|尚未|未审结|未办结|审结).*|(?:发生|收到|被提起|引发)"
                            + Quantity.MARK
                            + ".{1,2})$");

    private static final Pattern WAS_DONE =
            Pattern.compile(
                    GOING_ON
                            + "(?<verb>(?:新收|收到|受理|接到|接收|收|答复|按时办结|按期办结|延期办结|办结|办理)(?:到|了)?)(?<number>(?:共|合计|总计|为|:)*"
                            + Quantity.MARK
                            + ".*)$");

    private static final Pattern WORK_DONE =
            Pattern.compile(
                    GOING_ON
                            + "(?:(?<verb>(?:举办|召开|举行|参加|组织|开展|发布|制作|编发|编印|出版|印发|制定|出台|制发|回应)(?:了)?)(?<number>(?:共|合计|总计|为|:)*"
                            + Quantity.MARK
                            + ".{1,2})|[^,;。]{0,8}主要(?:负责|领导).*)$");

    /// A clause that is nothing but the number of what was named last: 设立查阅点，共计9个.
    private static final Pattern ONLY_A_NUMBER =
            Pattern.compile(
                    "^(?:全年|年内|本年度?)?(?<only>(?:共有?|共计|总计|合计|累计|达到?|为|总数|数量|有)+"
                            + Quantity.MARK
                            + ".{1,3})$");

    /// Before the number of them all: a share of it, or what each of several has.
    private static final Pattern SHARE = Pattern.compile("占(?:总数的)?\\d+(?:\\.\\d+)?%$");

    private static final Pattern OF_EACH =
            Pattern.compile("各([^,;。:]*?)(?:\\d{1,4}|[一两])(?:个|名|人|处|家)");

    private static final Pattern NOTHING_ELSE = Pattern.compile(Quantity.MARK + ".{1,2}");

    private static final Pattern LAST_ITEM =
            Pattern.compile("(?:^|[,;。:、])(?:主要|分别|其中|通过|以|采用)*(?<words>[^,;。:、()]{2,16})$");

    /// A verb said once for a row of things with numbers: 开展培训3期、检查4次.
    private static final Pattern SHARED_VERB =
            Pattern.compile(
                    "^.*(?<!政务|信息|村务|居务|应|未)(?<verb>开展|组织|举办|召开|发布|公开|印发|编发|制发|收到|受理|设立|设置|配备|推送|制作)(?:了)?[^,;。:\\d]{0,20}\\d[^;。:]{0,40}[、,]$");

    private static final Pattern OTHER_MATTER =
            Pattern.compile("复议|诉讼|来信|信访|咨询|投诉|举报|意见|建议|提案|议案|热线|留言|许可|审批|案件|诉求");

    private static final String REQUESTS = "政府信息公开申请";

    private static final Pattern OF_REQUESTS =
            Pattern.compile("依申请|公开申请|申请公开|(?:收到|受理|接到|新收|办理|答复|办结)(?:了|的)?申请");

    private static final Subjects CHANNELS = new Subjects("channel");
    private static final Subjects REMEDIES = new Subjects("remedy");
    private static final Subjects WORKS = new Subjects("work");

    private final SentencePart part;

    CarriedSubjects(SentencePart part) {
        this.part = part;
    }

    /// The clause with its subject.
    List<Carried> of(Marked clause) {
        var texts = new ArrayList<Carried>();
        int place = clause.place(0);
        if (PUBLISHES.matcher(clause.text()).find()) {
            CHANNELS.before(part, place).ifPresent(name -> texts.add(inFront(name, clause)));
        }
        if (RESULTS.matcher(clause.text()).find()) {
            REMEDIES.before(part, place).ifPresent(name -> texts.add(inFront(name, clause)));
        }
        Matcher work = WORK_DONE.matcher(clause.text());
        if (work.find()) {
            WORKS.before(part, place)
                    .ifPresent(name ->
                            texts.add(
                                    work.group("verb") == null
                                            ? inFront(name, clause)
                                            : behindVerb(name, clause, work)));
        }
        Matcher done = WAS_DONE.matcher(clause.text());
        if (done.find() && ofRequests(place)) {
            texts.add(behindVerb(REQUESTS, clause, done));
        }
        Matcher verb = SHARED_VERB.matcher(part.before(place));
        if (verb.find()) {
            texts.add(inFront(verb.group("verb"), clause));
        }
        return texts;
    }

    /// A clause that is nothing but a number, joined to the one before it.
    Optional<Marked> joined(Marked clause) {
        Matcher only = ONLY_A_NUMBER.matcher(clause.text());
        if (!only.find()) {
            return Optional.empty();
        }
        String before = part.before(clause.place(0));
        int end = Math.max(0, before.length() - 1);
        return Optional.of(
                clause.composed(clause.place(0))
                        .put(withoutParts(before.substring(Subjects.clauseStart(before, end), end)))
                        .piece(only.start("only"), only.end("only"))
                        .marked());
    }

    private static String withoutParts(String clause) {
        return OF_EACH.matcher(SHARE.matcher(clause).replaceAll("")).replaceAll("$1");
    }

    /// A number in brackets behind its words (信函(78件)、当面(30件)), as an item of a list.
    Optional<Marked> bracketed(Marked clause) {
        String before = part.before(clause.place(0));
        if (!NOTHING_ELSE.matcher(clause.text()).matches() || !before.endsWith("(")) {
            return Optional.empty();
        }
        Matcher words = LAST_ITEM.matcher(before.substring(0, before.length() - 1));
        return words.find()
                ? Optional.of(
                        clause.composed(clause.place(0))
                                .put("其中" + words.group("words"))
                                .piece(0, clause.text().length())
                                .marked())
                : Optional.empty();
    }

    private static Carried inFront(String subject, Marked clause) {
        Matcher on = Pattern.compile(GOING_ON).matcher(clause.text());
        int from = on.find() ? on.end() : 0;
        return new Carried(
                clause.composed(clause.place(0))
                        .put(subject)
                        .piece(from, clause.text().length())
                        .marked(),
                subject.length());
    }

    private static Carried behindVerb(String object, Marked clause, Matcher done) {
        String words = done.group("verb") + object;
        return new Carried(
                clause.composed(clause.place(0))
                        .put(words)
                        .piece(done.start("number"), done.end("number"))
                        .marked(),
                words.length());
    }

    /// Whether what was said last is about requests: in the sentence, shortly before it, or by the
    /// heading.
    private boolean ofRequests(int place) {
        String before = part.before(place);
        for (String words : List.of(before, part.sentenceBefore())) {
            int at = -1;
            Matcher request = OF_REQUESTS.matcher(words);
            while (request.find()) {
                at = request.end();
            }
            boolean since = OTHER_MATTER.matcher(words).find(Math.max(0, at));
            if (at >= 0 || since) {
                return at >= 0 && !since;
            }
        }
        return !part.passage().under().isEmpty()
                && OF_REQUESTS.matcher(part.passage().under().getLast().heading()).find();
    }
}
