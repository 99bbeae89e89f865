package org.gongkai.letter;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.bouncycastle.crypto.macs.SipHash;
import org.bouncycastle.crypto.params.KeyParameter;
import org.gongkai.privacy.Sealing;
import org.springframework.stereotype.Component;

/// Finds texts that say nearly the same without keeping any of their words in the clear: what is
/// stored are keyed marks of a text's three-character pieces (MinHash, in bands), of which alike
/// texts have some in common. Of two texts that share half of their pieces 98.6 in a hundred have a
/// mark in common, of two that share two thirds all but one in a hundred thousand; of two that
/// share a tenth, three in a hundred. Who has the database and not the keys learns nothing from the
/// marks but which letters are alike.
@Component
public class Alike {

    private static final int PIECE = 3;
    private static final int ROWS = 3;

    /// How many marks a text has.
    static final int BANDS = 32;

    private static final String KIND = "letter-likeness";

    private final Sealing sealing;

    Alike(Sealing sealing) {
        this.sealing = sealing;
    }

    /// The marks of a text under the newest key, to be stored.
    Long[] marks(String text) {
        return marks(sealing.mark(KIND, ""), text);
    }

    /// The marks of a text under every key, to search with while rows are being sealed anew.
    Long[] allMarks(String text) {
        return sealing.marks(KIND, "").stream()
                .flatMap(key -> Arrays.stream(marks(key, text)))
                .toArray(Long[]::new);
    }

    /// How much two texts have in common, from 0 to 1: the share of their pieces.
    static double likeness(String one, String other) {
        Set<String> mine = pieces(one);
        Set<String> theirs = pieces(other);
        int both = 0;
        for (String piece : mine) if (theirs.contains(piece)) both++;
        int all = mine.size() + theirs.size() - both;
        return all == 0 ? 1 : (double) both / all;
    }

    static Long[] marks(byte[] key, String text) {
        var hash = new SipHash();
        hash.init(new KeyParameter(key, 0, 16));
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (String piece : pieces(text)) {
            byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
            hash.update(bytes, 0, bytes.length);
            long base = hash.doFinal();
            for (int i = 0; i < least.length; i++) least[i] = Math.min(least[i], mixed(base, i));
        }
        Long[] marks = new Long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long mark = band;
            for (int row = 0; row < ROWS; row++) {
                mark = mixed(mark ^ least[band * ROWS + row], row);
            }
            marks[band] = mark;
        }
        return marks;
    }

    /// A different order of the hashes for each number.
    private static long mixed(long hash, int number) {
        long x = hash + 0x9E3779B97F4A7C15L * (number + 1);
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }

    /// All stretches of three characters, without what people vary in the same words: signs,
    /// spaces, width, case.
    private static Set<String> pieces(String text) {
        int[] plain =
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .toArray();
        var pieces = new HashSet<String>();
        if (plain.length > 0 && plain.length < PIECE) {
            pieces.add(new String(plain, 0, plain.length));
        }
        for (int i = 0; i + PIECE <= plain.length; i++) pieces.add(new String(plain, i, PIECE));
        return pieces;
    }
}
