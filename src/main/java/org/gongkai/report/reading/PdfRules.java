package org.gongkai.report.reading;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/// The horizontal and vertical rules drawn on a page: lines, edges of boxes, and boxes as thin as a
/// line. Places are those of the page as it is seen, from its upper left corner.
final class PdfRules extends PDFGraphicsStreamEngine {

    /// A drawing has more; a form does not.
    private static final int MOST_RULES = 20_000;

    private static final double THIN = 3;

    private final PDRectangle box;
    private final int rotation;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Point2D[]> path = new ArrayList<>();
    private final List<Point2D[]> boxes = new ArrayList<>();
    private Point2D current = new Point2D.Double();
    private Point2D start = new Point2D.Double();

    private PdfRules(PDPage page) {
        super(page);
        this.box = page.getCropBox();
        this.rotation = page.getRotation();
    }

    static List<Rule> of(PDPage page) throws IOException {
        var engine = new PdfRules(page);
        engine.processPage(page);
        return engine.rules.size() < MOST_RULES ? engine.rules : List.of();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        boxes.add(new Point2D[] {p0, p2});
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Double(x, y);
        start = current;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D next = new Point2D.Double(x, y);
        path.add(new Point2D[] {current, next});
        current = next;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Double(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        path.add(new Point2D[] {current, start});
        current = start;
    }

    @Override
    public void endPath() {
        path.clear();
        boxes.clear();
    }

    @Override
    public void strokePath() {
        path.forEach(line -> rule(line[0], line[1]));
        for (Point2D[] corners : boxes) {
            Point2D a = corners[0];
            Point2D b = corners[1];
            Point2D right = new Point2D.Double(b.getX(), a.getY());
            Point2D up = new Point2D.Double(a.getX(), b.getY());
            rule(a, right);
            rule(a, up);
            rule(right, b);
            rule(up, b);
        }
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        if (!path.isEmpty()) {
            var outline =
                    new Rectangle2D.Double(
                            path.getFirst()[0].getX(), path.getFirst()[0].getY(), 0, 0);
            path.forEach(line -> outline.add(line[1]));
            thin(
                    new Point2D.Double(outline.getMinX(), outline.getMinY()),
                    new Point2D.Double(outline.getMaxX(), outline.getMaxY()));
        }
        boxes.forEach(corners -> thin(corners[0], corners[1]));
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    /// A filled box as thin as a line is one.
    private void thin(Point2D a, Point2D b) {
        double middleX = (a.getX() + b.getX()) / 2;
        double middleY = (a.getY() + b.getY()) / 2;
        if (Math.abs(a.getY() - b.getY()) <= THIN) {
            rule(new Point2D.Double(a.getX(), middleY), new Point2D.Double(b.getX(), middleY));
        } else if (Math.abs(a.getX() - b.getX()) <= THIN) {
            rule(new Point2D.Double(middleX, a.getY()), new Point2D.Double(middleX, b.getY()));
        }
    }

    private void rule(Point2D a, Point2D b) {
        if (rules.size() >= MOST_RULES) {
            return;
        }
        Point2D from = seen(a);
        Point2D to = seen(b);
        if (Math.abs(from.getY() - to.getY()) < 1) {
            add(true, from.getY(), from.getX(), to.getX());
        } else if (Math.abs(from.getX() - to.getX()) < 1) {
            add(false, from.getX(), from.getY(), to.getY());
        }
    }

    private void add(boolean horizontal, double at, double from, double to) {
        rules.add(new Rule(horizontal, at, Math.min(from, to), Math.max(from, to)));
    }

    private Point2D seen(Point2D point) {
        double x = point.getX() - box.getLowerLeftX();
        double y = point.getY() - box.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new Point2D.Double(y, x);
            case 180 -> new Point2D.Double(box.getWidth() - x, y);
            case 270 -> new Point2D.Double(box.getHeight() - y, box.getWidth() - x);
            default -> new Point2D.Double(x, box.getHeight() - y);
        };
    }

    @Override
    public void clip(int windingRule) {
        // what is cut off is not seen; rules are seldom cut
    }

    @Override
    public void drawImage(PDImage image) {
        // an image holds no rules
    }

    @Override
    public void shadingFill(COSName shading) {
        // a shading is no rule
    }
}
