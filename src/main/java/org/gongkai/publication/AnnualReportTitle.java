package org.gongkai.publication;

import java.util.regex.Pattern;

/// Tells by its title whether a document is a body's annual report on open government, as such
/// reports are titled since 2008, and no paper about reports (a circular on how they were made).
public final class AnnualReportTitle {

    /// As Java and PostgreSQL both read it.
    static final String NAMES_ONE = "(信息|政务)公开.*(年度报告|年报)";

    static final String IS_ABOUT_ONE = "(通知|通报|公告|函|意见|批复|解读)$";

    private static final Pattern NAMES = Pattern.compile(NAMES_ONE);
    private static final Pattern ABOUT = Pattern.compile(IS_ABOUT_ONE);

    private AnnualReportTitle() {}

    public static boolean isOne(String title) {
        return NAMES.matcher(title).find() && !ABOUT.matcher(title).find();
    }
}
