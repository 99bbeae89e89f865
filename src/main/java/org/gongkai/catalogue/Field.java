package org.gongkai.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/// The 26 fields for which the state has written a standard catalogue (国办发〔2019〕54号).
public enum Field {
    F01("城乡规划", "20.03", "国土空间规划"),
    F02("农村集体土地征收", "21.04", "征地补偿 集体土地征收"),
    F03("重大建设项目", "20.10", "重大项目"),
    F04("公共资源交易", "20.09", ""),
    F05("财政预决算", "20.07", "预决算 财政预算"),
    F06("安全生产", "20.13", ""),
    F07("救灾", "20.12", "自然灾害"),
    F08("税收管理", "20.05", "税收 税务"),
    F09("国有土地上房屋征收与补偿", "21.05", "国有土地上房屋征收 房屋征收"),
    F10("保障性住房", "21.02", "住房保障"),
    F11("农村危房改造", "20.11", "危房改造"),
    F12("生态环境", "20.13", "环境保护"),
    F13("公共文化服务", "21.02", "公共文化 公共文化体育"),
    F14("公共法律服务", "21.02", "法律服务"),
    F15("社会救助", "21.07", ""),
    F16("养老服务", "21.02", "养老"),
    F17("食品药品监管", "20.13", "食品药品"),
    F18("城市综合执法", "20.06", "城市管理综合执法 综合执法"),
    F19("市政服务", "21.01", ""),
    F20("就业", "20.11", "就业创业 公共就业服务"),
    F21("社会保险", "20.11", "社保"),
    F22("扶贫", "20.11", "乡村振兴 脱贫攻坚"),
    F23("涉农补贴", "21.11", "惠农补贴"),
    F24("义务教育", "20.11", ""),
    F25("卫生健康", "20.13", "医疗卫生"),
    F26("户籍管理", "21.06", "户籍");

    private final String label;
    private final String usualBranch;
    private final String otherNames;

    /// @param otherNames what tables call it besides, parted by blanks
    Field(String label, String usualBranch, String otherNames) {
        this.label = label;
        this.usualBranch = usualBranch;
        this.otherNames = otherNames;
    }

    /// “F05”.
    public String code() {
        return name();
    }

    public String label() {
        return label;
    }

    /// The branch of the law that most of the field's entries belong to.
    public Branch usualBranch() {
        return Branch.getBranch(usualBranch);
    }

    /// Finds the field named in a text (a sheet's name, a title, a file's name) or by its code; of
    /// two names in the text the longer counts.
    public static Optional<Field> find(String text) {
        return Arrays.stream(values())
                .filter(field -> field.matchLength(text) > 0)
                .max(Comparator.comparingInt(field -> field.matchLength(text)));
    }

    private int matchLength(String text) {
        if (text.strip().equalsIgnoreCase(name())) {
            return Integer.MAX_VALUE;
        }
        int longest = text.contains(label) ? label.length() : 0;
        for (String other : otherNames.split(" ", -1)) {
            if (!other.isEmpty() && text.contains(other)) {
                longest = Math.max(longest, other.length());
            }
        }
        return longest;
    }
}
