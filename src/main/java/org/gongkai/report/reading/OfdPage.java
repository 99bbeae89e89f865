package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The characters and rules of one page of an OFD (GB/T 33190-2016, 11 and 9): objects in boxes,
/// placed in millimetres.
final class OfdPage {

    private static final double POINTS = 72 / 25.4;

    /// A page of text has fewer of either.
    private static final int MOST = 50_000;

    private static final Pattern STEP = Pattern.compile("([SMLQBAC])([^SMLQBAC]*)");

    final List<Glyph> glyphs = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();

    private double left;
    private double top;
    private double[] turn = {};
    private double size;
    private double x;
    private double y;

    static OfdPage of(byte[] xml) throws XMLStreamException {
        var page = new OfdPage();
        XMLStreamReader reader = XmlOfZip.reader(xml);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) page.start(reader);
        }
        return page;
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "TextObject", "PathObject" -> open(reader);
            case "TextCode" -> write(reader);
            case "AbbreviatedData" -> draw(reader.getElementText());
            default -> {}
        }
    }

    private void open(XMLStreamReader reader) {
        double[] box = numbers(attribute(reader, "Boundary"));
        left = box.length > 1 ? box[0] : 0;
        top = box.length > 1 ? box[1] : 0;
        double[] matrix = numbers(attribute(reader, "CTM"));
        turn = matrix.length == 6 ? matrix : new double[] {1, 0, 0, 1, 0, 0};
        double[] height = numbers(attribute(reader, "Size"));
        size = height.length > 0 ? height[0] : 0;
        x = 0;
        y = 0;
    }

    /// The characters of one run; without distances each takes its usual width.
    private void write(XMLStreamReader reader) throws XMLStreamException {
        double[] atX = numbers(attribute(reader, "X"));
        double[] atY = numbers(attribute(reader, "Y"));
        if (atX.length > 0) x = atX[0];
        if (atY.length > 0) y = atY[0];
        String deltaX = attribute(reader, "DeltaX");
        String deltaY = attribute(reader, "DeltaY");
        int[] characters = reader.getElementText().codePoints().toArray();
        double[] right = distances(deltaX, characters.length);
        double[] down = distances(deltaY, characters.length);
        for (int i = 0; i < characters.length && glyphs.size() < MOST; i++) {
            double usual = characters[i] < 0x100 ? size / 2 : size;
            double step = i < right.length ? right[i] : i < down.length ? 0 : usual;
            glyphs.add(
                    new Glyph(
                            Character.toString(characters[i]),
                            seenX(x, y) * POINTS,
                            seenY(x, y) * POINTS,
                            Math.min(step > 0 ? step : usual, usual * 1.2)
                                    * Math.hypot(turn[0], turn[1])
                                    * POINTS,
                            size * Math.hypot(turn[2], turn[3]) * 0.75 * POINTS));
            x += step;
            y += i < down.length ? down[i] : 0;
        }
    }

    /// The straight lines of a path; curves are passed over.
    private void draw(String path) {
        double[] start = {0, 0};
        double[] current = {0, 0};
        for (Matcher step = STEP.matcher(path); step.find(); ) {
            double[] to = numbers(step.group(2));
            switch (step.group(1)) {
                case "S", "M" -> start = to;
                case "L" -> rule(current, to);
                case "C" -> rule(current, start);
                default -> {}
            }
            double[] end =
                    step.group(1).equals("C")
                            ? start
                            : to.length < 2
                                    ? current
                                    : Arrays.copyOfRange(to, to.length - 2, to.length);
            current = end;
        }
    }

    private void rule(double[] from, double[] to) {
        if (from.length < 2 || to.length < 2 || rules.size() >= MOST) return;
        double x1 = seenX(from[0], from[1]) * POINTS;
        double y1 = seenY(from[0], from[1]) * POINTS;
        double x2 = seenX(to[0], to[1]) * POINTS;
        double y2 = seenY(to[0], to[1]) * POINTS;
        if (Math.abs(y1 - y2) < 1) {
            rules.add(new Rule(true, y1, Math.min(x1, x2), Math.max(x1, x2)));
        } else if (Math.abs(x1 - x2) < 1) {
            rules.add(new Rule(false, x1, Math.min(y1, y2), Math.max(y1, y2)));
        }
    }

    private double seenX(double inX, double inY) {
        return left + turn[0] * inX + turn[2] * inY + turn[4];
    }

    private double seenY(double inX, double inY) {
        return top + turn[1] * inX + turn[3] * inY + turn[5];
    }

    /// `g 3 4.2` is three times 4.2.
    ///
    /// @param most how many there can be
    private static double[] distances(String written, int most) {
        var all = new ArrayList<Double>();
        String[] parts = written.strip().split("\\s+");
        for (int i = 0; i < parts.length && all.size() < most; i++) {
            if (parts[i].equals("g") && i + 2 < parts.length) {
                double[] group = numbers(parts[i + 1] + " " + parts[i + 2]);
                for (int n = 0; group.length == 2 && n < Math.min(group[0], most); n++) {
                    all.add(group[1]);
                }
                i += 2;
            } else {
                for (double one : numbers(parts[i])) all.add(one);
            }
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// What is no number is left out.
    private static double[] numbers(String written) {
        return Arrays.stream(written.strip().split("[\\s,]+"))
                .filter(one ->
                        one.matches(
                                "[-+]?(?:\\d{1,12}\\.?\\d{0,12}|\\.\\d{1,12})(?:[eE][-+]?\\d{1,2})?"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static String attribute(XMLStreamReader reader, String name) {
        return Objects.requireNonNullElse(reader.getAttributeValue(null, name), "");
    }
}
