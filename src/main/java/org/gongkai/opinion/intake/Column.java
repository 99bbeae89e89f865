package org.gongkai.opinion.intake;

import java.util.Arrays;
import java.util.List;

/// The columns of a table of posts, by the names that services give them.
enum Column {
    PLATFORM("平台", "来源平台", "来源", "渠道", "platform"),
    NUMBER("编号", "外部编号", "帖子编号", "信息编号", "ID", "number"),
    LINK("链接", "网址", "原文链接", "原文地址", "URL", "link"),
    TITLE("标题", "title"),
    AUTHOR("作者", "发布者", "发布人", "昵称", "账号", "author"),
    TEXT("内容", "正文", "原文", "摘要", "text"),
    POSTED("发布日期", "发布时间", "日期", "时间", "posted", "date"),
    TAGS("标签", "关键词", "tags"),
    ABOUT("涉及单位", "涉及部门", "单位", "body");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    List<String> names() {
        return names;
    }

    static List<String> allNames() {
        return Arrays.stream(values()).flatMap(column -> column.names.stream()).toList();
    }
}
