package org.gongkai.files.extract;

import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/// Document properties: who wrote it, for which company, under which title.
final class PropertyListener implements Xml.Listener {

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("creator", "作者"),
                    Map.entry("lastModifiedBy", "最后修改人"),
                    Map.entry("title", "标题"),
                    Map.entry("subject", "主题"),
                    Map.entry("description", "备注"),
                    Map.entry("keywords", "关键词"),
                    Map.entry("category", "类别"),
                    Map.entry("contentStatus", "状态"),
                    Map.entry("Company", "单位"),
                    Map.entry("Manager", "主管"),
                    Map.entry("HyperlinkBase", "链接基础"));

    private final Sink sink;
    private String custom = "";
    private final StringBuilder text = new StringBuilder();

    PropertyListener(Sink sink) {
        this.sink = sink;
    }

    @Override
    public void start(String element, XMLStreamReader at) {
        text.setLength(0);
        if (element.equals("property")) {
            custom = Xml.attribute(at, "name", "自定义");
        }
    }

    @Override
    public void text(String more) {
        text.append(more);
    }

    @Override
    public void end(String element) throws IOException {
        String word = WORDS.get(element);
        if (word != null) {
            sink.part("文档属性 › " + word, text.toString());
        } else if (!custom.isEmpty() && !element.equals("property")) {
            sink.part("文档属性 › " + custom, text.toString());
        }
        if (element.equals("property")) {
            custom = "";
        }
        text.setLength(0);
    }
}
