package org.gongkai.opinion;

import java.util.Locale;

/// The rows of part two of the statistics of 2014 to 2018 (国办发〔2014〕32号), 回应解读情况, in their order.
public enum ResponseFigure {
    /// 回应公众关注热点或重大舆情数: the same one counts once, by whatever ways it was responded to
    RESPONDED,
    /// 参加或举办新闻发布会总次数
    CONFERENCES,
    /// 主要负责同志参加新闻发布会次数
    CONFERENCES_LED,
    /// 政府网站在线访谈次数
    INTERVIEWS,
    /// 主要负责同志参加政府网站在线访谈次数
    INTERVIEWS_LED,
    /// 政策解读稿件发布数
    INTERPRETATIONS,
    /// 微博微信回应事件数
    SOCIAL,
    /// 其他方式回应事件数
    OTHER_WAYS;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException when there is no such code
    public static ResponseFigure of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
