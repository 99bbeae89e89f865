package org.gongkai.report.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Clauses whose number stands before what it is the number of (4件为网上申请, 发布120条微博信息), the other way
/// round: 其中网上申请4件, 发布微博信息120条.
final class TurnedRound {

    private static final Pattern NUMBER_FIRST =
            Pattern.compile(
                    "^(?<verb>(?:[^"
                            + Quantity.MARK
                            + ",;。:]{0,12}?[、(])?(?<lead>[^"
                            + Quantity.MARK
                            + ",;。:、(]{0,14}?))"
                            + Quantity.MARK
                            + "(?<unit>%s)(?:的)?(?<link>(?:申请|案件)?(?:均|都)?(?:为|是|系|属于|属|通过|以|采用|采取|由|经|在|被|因)?)(?<thing>[\\u4e00-\\u9fa5“”]{2,18}?)(?<way>的|方式|形式|渠道|途径|事项)*(?:[)、]|$)");

    /// What has no verb of its own is of a list.
    private static final Pattern OF_A_LIST = Pattern.compile("^(?:其中|有|另有|另外|其余|还有|另|:)*$");

    private static final Pattern VERB =
            Pattern.compile(
                    "(?:公开|发布|公布|更新|刊发|刊登|推送|推出|制作|编发|编印|印发|制发|制定|出台|收到|接到|受理|办理|答复|办结|举办|召开|组织|开展|进行|参加|设立|设置|建立|配备|配有|设有|安排|征集)(?:了|到|有)?$");

    private static final Pattern RESULT_IN_WORDS = Pattern.compile("^(?:已|正在|均|都|全部|未)");

    private TurnedRound() {}

    /// The clause the other way round.
    ///
    /// @param clause with the number and nothing else counted after it
    static Optional<Marked> of(Marked clause, Quantity quantity) {
        if (quantity.unit().isEmpty()) {
            return Optional.empty();
        }
        Matcher first =
                Pattern.compile(NUMBER_FIRST.pattern().formatted(Pattern.quote(quantity.unit())))
                        .matcher(clause.text());
        if (!first.find()
                || RESULT_IN_WORDS
                        .matcher(clause.text().substring(first.end("unit"), first.end("thing")))
                        .find()) {
            return Optional.empty();
        }
        int place = clause.place(0);
        Marked.Composed turned = clause.composed(place);
        if (OF_A_LIST.matcher(first.group("lead")).matches()) {
            turned.put("其中");
        } else if (!VERB.matcher(first.group("lead")).find()) {
            return Optional.empty();
        } else {
            turned.piece(first.start("lead"), first.end("lead"));
        }
        return Optional.of(
                turned.piece(first.start("thing"), first.end("thing"))
                        .piece(first.end("lead"), first.end("unit"))
                        .marked());
    }
}
