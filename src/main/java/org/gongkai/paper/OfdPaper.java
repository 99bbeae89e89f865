package org.gongkai.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Packs pages as OFD (GB/T 33190-2016), with the used part of each face inside.
final class OfdPaper {

    private final Letter letter;
    private final Map<Face, OfdFont> fonts = new IdentityHashMap<>();
    private final List<OfdFont> fontsInOrder = new ArrayList<>();
    private int lastId;

    private OfdPaper(Letter letter) {
        this.letter = letter;
    }

    static byte[] write(Letter letter, List<Page> pages) throws IOException {
        return new OfdPaper(letter).write(pages);
    }

    private byte[] write(List<Page> pages) throws IOException {
        fonts(pages);
        var parts = new LinkedHashMap<String, byte[]>();
        var list = new ArrayList<Integer>();
        for (int i = 0; i < pages.size(); i++) {
            list.add(++lastId);
            var page = new OfdPage(fonts, lastId);
            parts.put("Doc_0/Pages/Page_" + i + "/Content.xml", page.content(pages.get(i)));
            lastId = page.lastId();
        }
        for (OfdFont font : fontsInOrder) {
            var bytes = new ByteArrayOutputStream();
            font.part().write(bytes);
            parts.put("Doc_0/Res/" + font.fileName(), bytes.toByteArray());
        }
        parts.put("Doc_0/PublicRes.xml", resources());
        parts.put("Doc_0/Document.xml", document(list));
        String id = digest(parts);
        var all = new LinkedHashMap<String, byte[]>();
        all.put("OFD.xml", root(id));
        all.putAll(parts);
        return Archive.of(all);
    }

    private void fonts(List<Page> pages) throws IOException {
        var characters = new LinkedHashMap<Face, Set<Integer>>();
        for (Page page : pages) {
            for (Mark mark : page.marks()) {
                if (!(mark instanceof Mark.Words words)) continue;
                Set<Integer> used =
                        characters.computeIfAbsent(words.face(), face -> new TreeSet<>());
                for (int character : words.characters()) used.add(character);
            }
        }
        for (var used : characters.entrySet()) {
            Face face = used.getKey();
            var font = new OfdFont(++lastId, face.name(), face.part(used.getValue()));
            fonts.put(face, font);
            fontsInOrder.add(font);
        }
    }

    private byte[] root(String id) {
        String day = letter.date() == null ? "" : letter.date().toString();
        return new OfdXml("OFD", "Version", "1.0", "DocType", "OFD")
                .open("DocBody")
                .open("DocInfo")
                .leaf("DocID", id)
                .leaf("Title", letter.listedAs())
                .leaf("Author", letter.signature())
                .leaf("CreationDate", day)
                .leaf("Creator", "Gongkai")
                .close()
                .leaf("DocRoot", "Doc_0/Document.xml")
                .bytes();
    }

    private byte[] document(List<Integer> pages) {
        var xml =
                new OfdXml("Document")
                        .open("CommonData")
                        .leaf("MaxUnitID", String.valueOf(lastId))
                        .open("PageArea")
                        .leaf("PhysicalBox", "0 0 210 297")
                        .close()
                        .leaf("PublicRes", "PublicRes.xml")
                        .close()
                        .open("Pages");
        for (int i = 0; i < pages.size(); i++) {
            String place = "Pages/Page_" + i + "/Content.xml";
            xml.open("Page", "ID", String.valueOf(pages.get(i)), "BaseLoc", place).close();
        }
        return xml.bytes();
    }

    private byte[] resources() {
        var xml = new OfdXml("Res", "BaseLoc", "Res").open("Fonts");
        for (OfdFont font : fontsInOrder) {
            String id = String.valueOf(font.id());
            xml.open("Font", "ID", id, "FontName", font.name(), "FamilyName", font.name())
                    .leaf("FontFile", font.fileName())
                    .close();
        }
        return xml.bytes();
    }

    /// The document's own number: 32 hexadecimal digits, made from all of its parts.
    private static String digest(Map<String, byte[]> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
