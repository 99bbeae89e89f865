package org.gongkai.report.reading;

/// The four forms an annual report has had since 2008.
public enum Generation {
    /// 2008–2013: prose, seldom with an annex.
    NARRATIVE("narrative"),
    /// 2014–2018: prose and the statistics form of 国办发〔2014〕32号.
    FORM_2014("2014"),
    /// 2019–2020: the tables of 国办公开办函〔2019〕60号.
    FORM_2019("2019"),
    /// Since 2021: the tables of 国办公开办函〔2021〕30号.
    FORM_2021("2021");

    private final String id;

    Generation(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /// What the tables show decides; without tables the year does.
    static Generation of(String bareText, int year) {
        if (bareText.contains("本年制发件数") || bareText.contains("现行有效件数")) {
            return FORM_2021;
        }
        if (bareText.contains("本年新制作数量") || bareText.contains("对外公开总数量")) {
            return FORM_2019;
        }
        if (bareText.contains("政府信息公开情况统计表") && year < 2019) {
            return FORM_2014;
        }
        if (year >= 2021) {
            return FORM_2021;
        }
        if (year >= 2019) {
            return FORM_2019;
        }
        return year >= 2014 ? FORM_2014 : NARRATIVE;
    }
}
