package org.gongkai.request;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How a request ended. The leaves are the cells of the annual report and nothing is mapped: what
/// the officer chooses is what is counted. Answers given from 2019 on are counted in table 3, those
/// before in part three of the statistics of 2014 to 2018.
public enum Outcome {
    // Table 3, part three of the forms of 2019 and 2021
    OPEN(Tree.SINCE_2019, "", Remedy.ANSWER, "36(1)(2)"),
    PARTLY_OPEN(Tree.SINCE_2019, "", Remedy.REFUSAL, "37"),
    STATE_SECRET(Tree.SINCE_2019, "refused", Remedy.REFUSAL, "14"),
    FORBIDDEN_BY_LAW(Tree.SINCE_2019, "refused", Remedy.REFUSAL, "14"),
    SECURITY_AND_STABILITY(Tree.SINCE_2019, "refused", Remedy.REFUSAL, "14"),
    THIRD_PARTY(Tree.SINCE_2019, "refused", Remedy.REFUSAL, "15"),
    INTERNAL_AFFAIRS(Tree.SINCE_2019, "refused", Remedy.REFUSAL, "16"),
    IN_PROCESS(Tree.SINCE_2019, "refused", Remedy.REFUSAL, "16"),
    ENFORCEMENT_FILE(Tree.SINCE_2019, "refused", Remedy.REFUSAL, "16"),
    REGISTER_QUERY(Tree.SINCE_2019, "refused", Remedy.REFUSAL, "36(7)"),
    NOT_HELD(Tree.SINCE_2019, "unable", Remedy.UNABLE, "36(4)(5)"),
    WOULD_HAVE_TO_BE_MADE(Tree.SINCE_2019, "unable", Remedy.UNABLE, "38"),
    STILL_UNCLEAR(Tree.SINCE_2019, "unable", Remedy.UNABLE, "30"),
    PETITION(Tree.SINCE_2019, "not-handled", Remedy.UNABLE, "39(1)"),
    REPEATED(Tree.SINCE_2019, "not-handled", Remedy.UNABLE, "36(6)"),
    PUBLISHED_MATTER(Tree.SINCE_2019, "not-handled", Remedy.UNABLE, "39(2)"),
    UNREASONABLE(Tree.SINCE_2019, "not-handled", Remedy.UNABLE, "35"),
    CONFIRM_OR_REISSUE(Tree.SINCE_2019, "not-handled", Remedy.UNABLE, ""),
    NOT_CORRECTED(Tree.SINCE_2019, "other-branch", Remedy.UNABLE, "30"),
    FEE_NOT_PAID(Tree.SINCE_2019, "other-branch", Remedy.UNABLE, "42"),
    OTHER(Tree.SINCE_2019, "other-branch", Remedy.UNABLE, ""),

    // Part three of the statistics of 2014 to 2018, rows (三) 1 to 8
    ALREADY_PUBLIC_2014(Tree.UNTIL_2018, "", Remedy.ANSWER, "21(1)"),
    OPEN_2014(Tree.UNTIL_2018, "", Remedy.ANSWER, "21(1)"),
    PARTLY_OPEN_2014(Tree.UNTIL_2018, "", Remedy.REFUSAL, "22"),
    STATE_SECRET_2014(Tree.UNTIL_2018, "refused-2014", Remedy.REFUSAL, "21(2)"),
    TRADE_SECRET_2014(Tree.UNTIL_2018, "refused-2014", Remedy.REFUSAL, "23"),
    PRIVACY_2014(Tree.UNTIL_2018, "refused-2014", Remedy.REFUSAL, "23"),
    SECURITY_AND_STABILITY_2014(Tree.UNTIL_2018, "refused-2014", Remedy.REFUSAL, "21(2)"),
    NOT_GOVERNMENT_INFORMATION_2014(Tree.UNTIL_2018, "refused-2014", Remedy.REFUSAL, "21(2)"),
    OTHER_GROUND_2014(Tree.UNTIL_2018, "refused-2014", Remedy.REFUSAL, "21(2)"),
    NOT_OURS_2014(Tree.UNTIL_2018, "", Remedy.UNABLE, "21(3)"),
    DOES_NOT_EXIST_2014(Tree.UNTIL_2018, "", Remedy.UNABLE, "21(3)"),
    TOLD_TO_CORRECT_2014(Tree.UNTIL_2018, "", Remedy.UNABLE, "21(4)"),
    OTHER_WAY_2014(Tree.UNTIL_2018, "", Remedy.UNABLE, "");

    /// Which table counts it.
    public enum Tree {
        UNTIL_2018,
        SINCE_2019;

        /// The table that counts an answer given on this day.
        public static Tree of(LocalDate answeredOn) {
            return answeredOn.getYear() < 2019 ? UNTIL_2018 : SINCE_2019;
        }
    }

    /// What kind of answer it is when it comes to remedies.
    enum Remedy {
        /// what was asked for was given
        ANSWER,
        /// 不予公开: since 2024 review comes before a suit
        REFUSAL,
        /// could not be given or was not handled: whether review comes first is disputed
        UNABLE
    }

    private final Tree tree;
    private final String branch;
    private final Remedy remedy;
    private final String article;

    Outcome(Tree tree, String branch, Remedy remedy, String article) {
        this.tree = tree;
        this.branch = branch;
        this.remedy = remedy;
        this.article = article;
    }

    public Tree tree() {
        return tree;
    }

    /// Whether an answer given on this day is counted with it.
    public boolean isCountedOn(LocalDate answeredOn) {
        return tree == Tree.of(answeredOn);
    }

    /// The row above it in the table, `refused`; empty for a leaf on the first level.
    public String branch() {
        return branch;
    }

    Remedy remedy() {
        return remedy;
    }

    /// The article it rests on; empty when the table's own definition is all there is.
    public String article() {
        return article;
    }

    /// Whether the reply has to say why (Art. 36(3)).
    public boolean needsGrounds() {
        return this != OPEN && this != OPEN_2014 && this != ALREADY_PUBLIC_2014;
    }

    /// Whether some of the information is given and some is not (区分处理).
    public boolean isPartial() {
        return this == PARTLY_OPEN || this == PARTLY_OPEN_2014;
    }

    /// Whether information is given, all of it or a part.
    public boolean givesInformation() {
        return this == OPEN || this == OPEN_2014 || isPartial();
    }

    /// Whether it is a ground to withhold something, in this table.
    public boolean isRefusalOf(Tree table) {
        return tree == table && branch.startsWith("refused");
    }

    /// The grounds on which something is withheld, in the order of the table.
    public static List<Outcome> listRefusals(Tree table) {
        return listOf(table).stream().filter(one -> one.isRefusalOf(table)).toList();
    }

    /// The name in records, forms and message keys: `state-secret`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException when there is none
    public static Outcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public static Optional<Outcome> find(String code) {
        return Arrays.stream(values()).filter(outcome -> outcome.code().equals(code)).findFirst();
    }

    /// The leaves of a table, in its order.
    public static List<Outcome> listOf(Tree tree) {
        return Arrays.stream(values()).filter(outcome -> outcome.tree == tree).toList();
    }
}
