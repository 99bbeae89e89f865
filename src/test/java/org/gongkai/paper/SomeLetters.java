package org.gongkai.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// Letters to be written in tests.
final class SomeLetters {

    static final String ADDRESS = "https://www.example.gov.cn/q/8f3a61c2?m=2026-0012";
    static final String REDRESS =
            "如对本答复不服，可以在收到本答复之日起60日内向明政区人民政府申请行政复议，" + "或者在6个月内依法向人民法院提起行政诉讼。";

    private SomeLetters() {}

    static Letter reply() {
        return Letter.of(
                        "政府信息公开申请答复书",
                        List.of(
                                new Block.Paragraph(
                                        "本机关于2026年2月5日收到您提交的政府信息公开申请，"
                                                + "申请公开“青石街道2025年老旧小区改造项目资金使用情况”。"
                                                + "经审查，现答复如下："),
                                new Block.Paragraph(
                                        "一、关于予以公开的信息。",
                                        "您申请的信息属于《中华人民共和国政府信息公开条例》第二十条第（八）项规定的主动公开信息，"
                                                + "现将获取该信息的方式和途径告知如下。联系人：张𬱖、李䶮、王㛃，电话：010-12345678。"),
                                new Block.Numbered(
                                        List.of(
                                                "登录区政府门户网站“政府信息公开”栏目查阅；",
                                                "到区政务服务中心一楼查阅点（Room 101, 08:30–17:00）查阅。")),
                                new Block.Grid(
                                        List.of("序号", "项目", "金额（万元）"),
                                        List.of(
                                                List.of("1", "外墙保温及屋面防水", "312.50"),
                                                List.of("2", "雨污分流管网改造", "86.75"))),
                                new Block.Note("救济途径：", REDRESS)))
                .withDocumentNumber("明政公复〔2026〕12号")
                .withAddressee("张𬱖先生")
                .withAttachments(List.of("改造项目资金明细表", "项目清单"))
                .signed("明政区住房和城乡建设局", LocalDate.of(2026, 3, 4))
                .withFootNote("（此件依申请公开）")
                .withCode(ADDRESS, "扫码查询办理进度");
    }

    static Letter form() {
        return Letter.of(
                "政府信息公开申请表",
                List.of(
                        new Block.Rows(
                                List.of(
                                        new Block.Row("姓名", "李㛃"),
                                        new Block.Row("联系电话", "010-12345678"),
                                        new Block.Row("所需信息", "第一行\n第二行"),
                                        new Block.Row("备注", "")))));
    }

    /// A table of 200 rows with a head.
    static Letter longTable() {
        List<List<String>> rows =
                IntStream.rangeClosed(1, 200)
                        .mapToObj(i -> List.of("第" + i + "号", "事项" + i, "已办结"))
                        .toList();
        return Letter.of("办理情况一览表", List.of(new Block.Grid(List.of("编号", "事项", "结果"), rows)));
    }

    static Letter saying(String text) {
        return Letter.of("通知", List.of(new Block.Paragraph(text)));
    }

    /// The words of the reply in the order of reading, without the code's caption.
    static List<String> wordsOfTheReply() {
        return List.of(
                "政府信息公开申请答复书",
                "明政公复〔2026〕12号",
                "张𬱖先生：",
                "“青石街道2025年老旧小区改造项目资金使用情况”",
                "一、关于予以公开的信息。您申请的信息属于《中华人民共和国政府信息公开条例》",
                "张𬱖、李䶮、王㛃，电话：010-12345678。",
                "1. 登录区政府门户网站",
                "2. 到区政务服务中心",
                "Room 101, 08:30–17:00",
                "外墙保温及屋面防水",
                "86.75",
                "救济途径：" + REDRESS,
                "附件：1. 改造项目资金明细表",
                "2. 项目清单",
                "明政区住房和城乡建设局",
                "2026年3月4日",
                "（此件依申请公开）");
    }
}
