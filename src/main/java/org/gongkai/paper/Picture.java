package org.gongkai.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/// Paints marks as a picture, with the outlines of our own faces: whatever fonts a machine has, the
/// same marks give the same picture.
final class Picture {

    /// Three to a point: 216 to an inch.
    private static final int SCALE = 3;

    private Picture() {}

    /// A PNG in shades of grey.
    static byte[] png(List<Mark> marks, float width, float height) throws IOException {
        var image =
                new BufferedImage(
                        Math.max(1, Math.round(width * SCALE)),
                        Math.max(1, Math.round(height * SCALE)),
                        BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.scale(SCALE, SCALE);
            marks.forEach(mark -> paint(mark, graphics));
        } finally {
            graphics.dispose();
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static void paint(Mark mark, Graphics2D graphics) {
        switch (mark) {
            case Mark.Words words -> paint(words, graphics);
            case Mark.Rule rule -> {
                graphics.setColor(colour(Ink.BLACK));
                graphics.setStroke(new BasicStroke(Mark.Rule.THICKNESS));
                graphics.draw(new Line2D.Float(rule.fromX(), rule.fromY(), rule.toX(), rule.toY()));
            }
            case Mark.Bar bar -> {
                graphics.setColor(colour(bar.ink()));
                graphics.fill(new Rectangle2D.Float(bar.x(), bar.y(), bar.width(), bar.height()));
            }
        }
    }

    private static void paint(Mark.Words words, Graphics2D graphics) {
        graphics.setColor(colour(words.ink()));
        graphics.setStroke(new BasicStroke(PdfPaper.BOLDNESS * words.size()));
        for (int i = 0; i < words.characters().length; i++) {
            var place = AffineTransform.getTranslateInstance(words.x()[i], words.baseline());
            place.scale(words.size(), -words.size());
            Shape outline =
                    place.createTransformedShape(words.face().outline(words.characters()[i]));
            graphics.fill(outline);
            if (words.bold()) graphics.draw(outline);
        }
    }

    private static Color colour(Ink ink) {
        return new Color(ink.red(), ink.green(), ink.blue());
    }
}
