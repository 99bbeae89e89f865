package org.gongkai.letter.intake.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongkai.letter.LetterKind;
import org.gongkai.pages.Text;

/// What platforms call the kinds of letters.
public final class KindWords {

    private static final Map<String, LetterKind> WORDS = words();

    private KindWords() {}

    /// Empty when it is no kind that people choose.
    public static Optional<LetterKind> find(String word) {
        return Optional.ofNullable(WORDS.get(plain(word)));
    }

    private static Map<String, LetterKind> words() {
        var all = new HashMap<String, LetterKind>();
        for (LetterKind kind : LetterKind.listChosen()) {
            all.put(kind.code(), kind);
            all.put(plain(Text.official("letter.kind." + kind.code())), kind);
        }
        put(all, LetterKind.CONSULT, "咨询 政策咨询 业务咨询 询问 信息咨询");
        put(all, LetterKind.SUGGESTION, "建议 意见 意见建议 批评建议 建言献策 献策 建言");
        put(all, LetterKind.HELP, "求助 求决 诉求 民生诉求 申请求助 非紧急求助 群众求助 报修");
        put(all, LetterKind.COMPLAINT, "投诉 投诉举报 申诉 反映问题 问题反映");
        put(all, LetterKind.REPORT, "举报 检举 检举控告 违法举报");
        put(all, LetterKind.PRAISE, "表扬 感谢 表扬感谢 点赞");
        put(all, LetterKind.CONDUCT, "投诉工作人员 工作人员投诉 作风投诉 投诉干部 行风投诉 纪律作风");
        return Map.copyOf(all);
    }

    private static void put(Map<String, LetterKind> all, LetterKind kind, String words) {
        for (String word : words.split(" ")) all.put(plain(word), kind);
    }

    private static String plain(String word) {
        return word.replaceAll("\\s+", "")
                .replaceFirst("(?:类|件|类型|类别)$", "")
                .toLowerCase(Locale.ROOT);
    }
}
