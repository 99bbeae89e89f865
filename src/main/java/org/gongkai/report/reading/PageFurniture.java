package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The lines of a source, parted into the report's own and what belongs to the web page or printed
/// sheet around it: toolbars, share buttons, visit counters, page numbers, lists of related pages,
/// attachments, footers. Dates of publication are looked for in the furniture.
record PageFurniture(List<Line> report, List<Line> furniture) {

    /// From such a line on, nothing belongs to the report.
    private static final Pattern END =
            Pattern.compile(
                    "^[【\\[]?(?:相关(?:推荐|链接|文章|阅读|新闻|稿件|信息|文档|附件)|关联(?:稿件|文档|信息)|推荐阅读|延伸阅读|上一[篇条]|下一[篇条]"
                            + "|版权所有|主办单位|主办[:：]|承办单位|网站标识码|政府网站标识码|联系我们|网站地图|友情链接|关于我们|分享到|扫一扫|扫码|返回顶部"
                            + "|返回首页|打印本页|关闭(?:本页|窗口)|Copyright|.{0,12}ICP备|.{0,12}公网安备).{0,60}$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern TOOLBAR =
            Pattern.compile(
                    "(?:来源|信息来源|作者|责任编辑|责编|编辑|日期|发布日期|发布时间|时间|发布机构|发布单位|浏览次数|浏览量|访问量|访问次数|阅读次数|阅读量|点击数|点击量"
                            + "|点击|阅读|字号|字体|字体大小|字体颜色|视力保护色|保护视力色|索引号|索引码|文号|主题分类|信息分类|公开类别|生成日期|成文日期|有效性|名称)[:：\\[【（(]");

    private static final Pattern BUTTONS =
            Pattern.compile(
                    "^(?:[【\\[(（]?(?:大|中|小|打印|关闭|收藏|分享|微信|微博|朋友圈|QQ空间|恢复默认|绿|黄|下载|我要纠错|纠错|返回|首页|字号|字体|T)[】\\])）|｜\\s]*){1,12}$");

    private static final Pattern ATTACHMENT =
            Pattern.compile(
                    "(?i)^.{0,80}\\.(?:pdf|docx?|xlsx?|wps|et|ofd|zip|rar|jpe?g|png)[\\s\\]）)]*.{0,12}$");

    private static final Pattern PATH =
            Pattern.compile("^(?:(?:您)?当前(?:的)?位置|您现在的位置|位置)[:：].*|^首页\\s*[>＞»/·].*");

    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "^[-—–－―─ ·]{1,4}\\s*\\d{1,4}\\s*[-—–－―─ ·]{1,4}$|^第\\s*\\d+\\s*页.{0,14}$|^\\d{1,3}\\s*/\\s*\\d{1,3}$");

    private static final Pattern ADDRESS = Pattern.compile("^(?:https?|github|www)[:.].*");

    static PageFurniture of(String source) {
        return of(source, new Line(0, source.length()));
    }

    /// That of a part of the source.
    static PageFurniture of(String source, Line part) {
        List<Line> lines = Line.of(source, part);
        var report = new ArrayList<Line>();
        var furniture = new ArrayList<Line>();
        boolean ended = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String words = line.in(source).replace('\u00A0', ' ').strip();
            ended |= i * 2 > lines.size() && END.matcher(words).matches();
            if (ended || isFurniture(words)) {
                furniture.add(line);
            } else {
                report.add(line);
            }
        }
        return new PageFurniture(report, furniture);
    }

    private static boolean isFurniture(String words) {
        return PAGE_NUMBER.matcher(words).matches()
                || BUTTONS.matcher(words).matches()
                || PATH.matcher(words).matches()
                || ADDRESS.matcher(words).matches()
                || (words.length() < 120 && isToolbar(words))
                || ATTACHMENT.matcher(words).matches()
                || (words.length() < 40 && END.matcher(words).matches());
    }

    /// A label at the start, or several labels, and nothing like a sentence.
    private static boolean isToolbar(String words) {
        if (words.indexOf('。') >= 0) {
            return false;
        }
        var label = TOOLBAR.matcher(words);
        int labels = 0;
        int first = -1;
        while (label.find()) {
            first = labels == 0 ? label.start() : first;
            labels++;
        }
        boolean startsWithDate = words.matches("^20\\d\\d[-年/.]\\d{1,2}[-月/.]\\d{1,2}.*");
        return labels > 1 || first == 0 || (labels == 1 && startsWithDate);
    }
}
