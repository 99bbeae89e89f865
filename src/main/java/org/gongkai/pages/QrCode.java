package org.gongkai.pages;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/// A QR code as one path of a drawing of [#size] by [#size], quiet zone included.
public record QrCode(int size, String path) {

    private static final int QUIET = 4;

    public static QrCode of(String text) {
        try {
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                int x = 0;
                while (x < matrix.getWidth()) {
                    int run = 0;
                    while (x + run < matrix.getWidth() && matrix.get(x + run, y) == 1) run++;
                    if (run > 0) {
                        path.append("M%d %dh%dv1h-%dz".formatted(x + QUIET, y + QUIET, run, run));
                    }
                    x += Math.max(1, run);
                }
            }
            return new QrCode(matrix.getWidth() + 2 * QUIET, path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text, e);
        }
    }
}
