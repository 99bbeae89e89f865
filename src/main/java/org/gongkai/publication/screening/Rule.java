package org.gongkai.publication.screening;

/// What the machine looks for, with the name users see.
public enum Rule {
    ID_CARD("居民身份证号码"),
    MOBILE("手机号码"),
    BANK_CARD("银行卡号"),
    EMAIL("电子邮箱"),
    ADDRESS("住址门牌"),
    BIRTH_DATE("出生日期"),
    PASSPORT("护照或通行证号码"),
    VEHICLE_PLATE("车牌号码"),
    MESSENGER("QQ 或微信号"),
    SENSITIVE_COLUMN("个人信息列"),
    SECRECY_MARK("密级或内部标志"),
    NOT_FOR_PUBLICATION("不予主动公开的标注"),
    PLACEHOLDER("未填写的占位内容"),
    DOCUMENT_NUMBER("文号格式"),
    MISSING_ELEMENT("缺少目录要素"),
    UNREADABLE("机器读不出的文件");

    private final String label;

    Rule(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
