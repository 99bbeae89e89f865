package org.gongkai.files.extract;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// XML as a stream of starts, ends and text. Document types are refused: office files have none,
/// and they are the way to entity bombs and to foreign files.
public final class Xml {

    private static final XMLInputFactory FACTORY = factory();
    private static final String DOCUMENT_TYPE =
            "文件里有文档类型或外部实体声明，办公软件不会这样写，可能是恶意构造的，不能接收。请用原来的软件另存后重新上传。";

    private Xml() {}

    /// Listens to a document; every method has a do-nothing default.
    public interface Listener {
        default void start(String element, XMLStreamReader at) throws IOException {}

        default void text(String text) throws IOException {}

        default void end(String element) throws IOException {}

        /// Whether this element and all in it is to be passed over.
        default boolean skips(String element) {
            return false;
        }
    }

    public static void read(InputStream in, Listener listener) throws IOException {
        var steps = new Steps(in, listener);
        while (steps.next()) {
            continue;
        }
    }

    /// A reading that goes on only when it is asked to.
    public static final class Steps {

        private final XMLStreamReader reader;
        private final Listener listener;
        private int skipping;

        public Steps(InputStream in, Listener listener) throws IOException {
            this.listener = listener;
            try {
                reader = FACTORY.createXMLStreamReader(in);
            } catch (XMLStreamException broken) {
                throw new IOException("not well-formed XML", broken);
            }
        }

        /// Tells the listener what comes next; false at the end.
        public boolean next() throws IOException {
            try {
                if (!reader.hasNext()) {
                    return false;
                }
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new HarmfulFile(DOCUMENT_TYPE);
                }
                if (skipping > 0 || isSkipped(reader, event, listener)) {
                    skipping += depthChange(event);
                } else {
                    pass(reader, event, listener);
                }
                return true;
            } catch (XMLStreamException broken) {
                throw new IOException("not well-formed XML", broken);
            }
        }
    }

    /// Looks only at what stands before the first element, for parts that are not read themselves:
    /// the programs of those who download the file will read them.
    ///
    /// @throws HarmfulFile when it declares a document type
    static void refuseDocumentType(InputStream in) throws HarmfulFile {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) throw new HarmfulFile(DOCUMENT_TYPE);
                if (event == XMLStreamConstants.START_ELEMENT) return;
            }
        } catch (XMLStreamException broken) {
            return;
        }
    }

    private static boolean isSkipped(XMLStreamReader reader, int event, Listener listener) {
        return event == XMLStreamConstants.START_ELEMENT && listener.skips(reader.getLocalName());
    }

    private static int depthChange(int event) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> 1;
            case XMLStreamConstants.END_ELEMENT -> -1;
            default -> 0;
        };
    }

    private static void pass(XMLStreamReader reader, int event, Listener listener)
            throws IOException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> listener.start(reader.getLocalName(), reader);
            case XMLStreamConstants.END_ELEMENT -> listener.end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    listener.text(reader.getText());
            default -> {
                return;
            }
        }
    }

    /// The attribute by its name without prefix, or null.
    public static @Nullable String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return null;
    }

    public static String attribute(XMLStreamReader at, String name, String otherwise) {
        String value = attribute(at, name);
        return value == null ? otherwise : value;
    }

    public static boolean isOn(XMLStreamReader at, String name) {
        String value = attribute(at, name, "0");
        return value.equals("1") || value.equals("true");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
