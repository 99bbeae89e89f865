package org.gongkai.paper;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The dark and light squares of a QR code. The white margin it needs is that of the sheet.
record QrCode(ByteMatrix matrix) {

    static QrCode of(String text) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    int size() {
        return matrix.getWidth();
    }

    boolean isDark(int x, int y) {
        return matrix.get(x, y) == 1;
    }

    /// Each run of dark squares as one bar, in a square with these edges.
    List<Mark.Bar> bars(float left, float top, float edge) {
        var bars = new ArrayList<Mark.Bar>();
        float module = edge / size();
        for (int y = 0; y < size(); y++) {
            int x = 0;
            while (x < size()) {
                int run = 0;
                while (x + run < size() && isDark(x + run, y)) run++;
                if (run > 0) {
                    bars.add(
                            new Mark.Bar(
                                    left + x * module, top + y * module, run * module, module));
                }
                x += Math.max(1, run);
            }
        }
        return bars;
    }
}
