package org.gongkai.files.extract;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.files.Archive;

/// The parts of a new-style office file by their names.
public final class OfficeParts implements Closeable {

    private final Archive archive;
    private final Map<String, Archive.Entry> entries = new HashMap<>();
    private final long fileBytes;

    public OfficeParts(Path file) throws IOException {
        this.archive = Archive.open(file);
        this.fileBytes = Files.size(file);
        archive.entries().forEach(e -> entries.putIfAbsent(e.name(), e));
    }

    Set<String> names() {
        return entries.keySet();
    }

    /// The bytes of a part, which may not swell beyond reason; none when it is absent.
    public InputStream open(String name) throws IOException {
        Archive.Entry entry = entries.get(name);
        return entry == null
                ? InputStream.nullInputStream()
                : new BoundedPart(archive.read(entry), fileBytes);
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /// Reads the part as XML; one that is absent says nothing.
    public void xml(String name, Xml.Listener listener) throws IOException {
        if (has(name)) {
            try (var in = open(name)) {
                Xml.read(in, listener);
            }
        }
    }

    /// The relations of a part: id to target, as written.
    public Map<String, String> relations(String name) throws IOException {
        int slash = name.lastIndexOf('/') + 1;
        var relations = new HashMap<String, String>();
        xml(
                name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels",
                new Xml.Listener() {
                    @Override
                    public void start(String element, XMLStreamReader at) {
                        if (element.equals("Relationship")) {
                            relations.put(
                                    Xml.attribute(at, "Id", ""), Xml.attribute(at, "Target", ""));
                        }
                    }
                });
        return relations;
    }

    /// The name of the part that a relation in this folder (ending with a slash) points to.
    public static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        return folder + target.replaceFirst("^\\.\\./", "");
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
