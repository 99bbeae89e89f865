package org.gongkai.calendar;

/// A notice for 2027 as it might be written; nobody knows the real one yet.
public final class Notice2027 {

    public static final String TITLE = "国务院办公厅关于2027年部分节假日安排的通知";
    public static final String NUMBER = "国办发明电〔2026〕00号";
    public static final String TEXT =
            """
            一、元旦：1月1日（周五）至3日（周日）放假，共3天。2026年12月26日（周六）上班。
            二、春节：2月5日（周五）至11日（周四）放假调休，共7天。1月30日（周六）、2月20日（周六）上班。
            三、清明节：4月3日（周六）至5日（周一）放假，共3天。
            四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。4月25日（周日）、5月8日（周六）上班。
            五、端午节：6月9日（周三）放假1天。
            六、中秋节：9月15日（周三）放假1天。
            七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
            """;

    private Notice2027() {}

    static NoticeForm form() {
        return new NoticeForm(false, 2027, TITLE, NUMBER, TEXT, 0);
    }
}
