package org.gongkai.files.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/// The strings that the cells of a workbook point to. Phonetic hints are left out.
public final class SharedStrings implements Xml.Listener {

    private final List<String> strings = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final long mostCharacters;
    private long characters;
    private boolean inText;

    SharedStrings() {
        this(Long.MAX_VALUE);
    }

    /// @param mostCharacters how many may be held in all; more end the reading with an exception
    public SharedStrings(long mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /// The string of this index; empty when there is none.
    public String at(String index) {
        try {
            return strings.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException pointsNowhere) {
            return "";
        }
    }

    @Override
    public boolean skips(String element) {
        return element.equals("rPh");
    }

    @Override
    public void start(String element, XMLStreamReader at) {
        inText = element.equals("t");
    }

    @Override
    public void text(String text) throws IOException {
        if (inText) {
            characters += text.length();
            if (characters > mostCharacters) {
                throw new IOException("too many strings");
            }
            open.append(text);
        }
    }

    @Override
    public void end(String element) {
        inText = false;
        if (element.equals("si")) {
            strings.add(open.toString());
            open.setLength(0);
        }
    }
}
