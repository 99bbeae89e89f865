package org.gongkai.files.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/// An OFD (GB/T 33190-2016): the text objects of each page, annotations, properties, attachments.
final class OfdFile {

    private static final Map<String, String> PROPERTIES =
            Map.of(
                    "Author", "作者",
                    "Title", "标题",
                    "Subject", "主题",
                    "Abstract", "摘要",
                    "Keyword", "关键词",
                    "CustomData", "自定义");

    private final Sink sink;
    private final Extractor inner;

    OfdFile(Sink sink, Extractor inner) {
        this.sink = sink;
        this.inner = inner;
    }

    void read(Path file) throws IOException {
        try (var parts = new OfficePackage(file, sink, inner)) {
            int page = 0;
            for (String name : parts.list("Doc_\\d+/Pages/.*Content\\.xml")) {
                int number = ++page;
                int before = sink.parts();
                parts.xml(name, new Elements("TextCode", "第" + number + "页"));
                if (sink.parts() == before) {
                    sink.note("第" + number + "页没有文字（可能是扫描件），请人工查看。");
                }
            }
            for (String name : parts.list("Doc_\\d+/(Tpls|Annots)/.*\\.xml")) {
                parts.xml(name, new Elements("TextCode", "模板和批注"));
            }
            parts.xml("OFD.xml", new Properties());
            parts.embedded(
                    "Doc_\\d+/Attachs/.*(?<!Attachments\\.xml)",
                    "Doc_\\d+/Res/.*\\.(png|jpe?g|bmp|jb2)");
        }
    }

    private final class Elements implements Xml.Listener {
        private final String wanted;
        private final String place;
        private final StringBuilder open = new StringBuilder();
        private boolean inside;

        Elements(String wanted, String place) {
            this.wanted = wanted;
            this.place = place;
        }

        @Override
        public void start(String element, XMLStreamReader at) {
            inside = element.equals(wanted);
        }

        @Override
        public void text(String text) {
            if (inside) {
                open.append(text);
            }
        }

        /// One text object may hold several runs that make up one line.
        @Override
        public void end(String element) throws IOException {
            inside = false;
            if (element.equals("TextObject")) {
                sink.part(place, open.toString());
                open.setLength(0);
            }
        }
    }

    private final class Properties implements Xml.Listener {
        private final StringBuilder open = new StringBuilder();

        @Override
        public void start(String element, XMLStreamReader at) {
            open.setLength(0);
        }

        @Override
        public void text(String text) {
            open.append(text);
        }

        @Override
        public void end(String element) throws IOException {
            String word = PROPERTIES.get(element);
            if (word != null) {
                sink.part("文档属性 › " + word, open.toString());
            }
        }
    }
}
