package org.gongkai.letter.intake.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a column may hold, with the names that platforms give it. No name belongs to two columns;
/// the first that a table has is taken. Spaces and case make no difference.
public enum Column {
    NUMBER(
            """
            编号 工单编号 工单号 来信编号 信件编号 留言编号 诉求编号 受理编号 办件编号 事项编号 案件编号 外部编号
            流水号 受理流水号 工单流水号 信件号 受理号 留言ID 工单ID 信件ID 诉求ID ID
            outsidenumber number no no. casenumber ticket ticketid
            """),
    AT(
            """
            来信时间 受理时间 来电时间 登记时间 留言时间 提交时间 反映时间 诉求时间 投诉时间 创建时间 发布时间 写信时间
            来信日期 受理日期 来电日期 登记日期 留言日期 提交日期 反映日期 诉求日期 投诉日期 时间 日期
            at time date created createdat received receivedat
            """),
    KIND(
            """
            诉求类型 信件类型 来信类型 工单类型 留言类型 事项类型 业务类型 受理类型 诉求类别 信件类别 来信类别 留言类别
            诉求性质 信件性质 事项性质 类型 类别 性质 kind type
            """),
    CATEGORY(
            """
            领域 所属领域 诉求领域 问题领域 问题分类 问题类别 事项分类 内容分类 诉求分类 归口分类 行业分类 行业类别 分类
            category topic
            """),
    TITLE(
            """
            标题 主题 诉求标题 信件标题 来信标题 工单标题 留言标题 事项标题 事项名称 信件主题 title subject
            """),
    TEXT(
            """
            内容 诉求内容 来信内容 信件内容 工单内容 留言内容 反映内容 投诉内容 来电内容 事项内容 问题内容 主要内容 具体内容
            问题描述 诉求描述 事件描述 诉求详情 留言详情 正文 content text body message description
            """),
    NAME(
            """
            姓名 来电人 来信人 来电人姓名 来信人姓名 诉求人 诉求人姓名 反映人 反映人姓名 投诉人 投诉人姓名 举报人 联系人
            联系人姓名 市民姓名 留言人 写信人 用户 网名 昵称 用户名 微信昵称 署名 name writer
            """),
    PHONE(
            """
            电话 联系电话 手机 手机号 手机号码 来电号码 来电电话 电话号码 联系方式 联系号码 联系手机 主叫号码 诉求人电话
            phone telephone tel mobile
            """),
    EMAIL("邮箱 电子邮箱 电子邮件 电邮 邮箱地址 邮件地址 email e-mail mail"),
    ADDRESS("地址 联系地址 通信地址 通讯地址 住址 家庭住址 居住地址 来信人地址 address"),
    PLACE(
            """
            事发地址 事发地点 事件地址 事件地点 发生地址 发生地点 诉求地址 诉求地点 问题地址 问题地点 反映地址 具体地点 地点
            位置 place location
            """),
    AGAINST(
            """
            被投诉单位 被投诉人 被投诉对象 被反映单位 被反映人 被反映对象 被举报单位 被举报人 投诉对象 反映对象 举报对象
            涉及单位 against
            """),
    CONSENT("是否公开 同意公开 是否同意公开 公开意愿 可否公开 是否愿意公开 愿意公开 consent public");

    /// All names of all columns.
    static final List<String> NAMES =
            Arrays.stream(values()).flatMap(one -> one.names.stream()).toList();

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    Column(String names) {
        this.names = List.of(names.strip().split("\\s+"));
    }

    List<String> names() {
        return names;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
