package org.gongkai.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.gongkai.search.language.Folding;

/// Each Han character is a token, and on its place also the pair with the one right behind it; runs
/// of other letters and digits are tokens. Punctuation takes no place, so a phrase is found across
/// it.
final class CharacterTokenizer extends Tokenizer {

    /// Type of a token of two Han characters; it covers its own place and the next.
    static final String PAIR = "pair";

    private static final int LONGEST_RUN = 64;
    private static final int KEPT_BUFFER = 1 << 16;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    private char[] text = new char[4096];
    private int length;
    private int at;
    private int pairFrom = -1;

    @Override
    public void reset() throws IOException {
        super.reset();
        length = 0;
        at = 0;
        pairFrom = -1;
        int read;
        while ((read = input.read(text, length, text.length - length)) >= 0) {
            length += read;
            if (length == text.length) text = Arrays.copyOf(text, length * 2);
        }
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (pairFrom >= 0) {
            emit(pairFrom, at + charCount(at), 0, PAIR);
            pairFrom = -1;
            return true;
        }
        while (at < length && !Character.isLetterOrDigit(codePoint(at))) at += charCount(at);
        if (at >= length) return false;
        int start = at;
        if (Folding.isHan(codePoint(at))) {
            at += charCount(at);
            if (at < length && Folding.isHan(codePoint(at))) pairFrom = start;
        } else {
            while (at < length && at - start < LONGEST_RUN && inRun(codePoint(at))) {
                at += charCount(at);
            }
        }
        emit(start, at, 1, TypeAttribute.DEFAULT_TYPE);
        return true;
    }

    private static boolean inRun(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && !Folding.isHan(codePoint);
    }

    private void emit(int start, int end, int increment, String tokenType) {
        for (int i = start; i < end; i += charCount(i)) {
            term.append(Character.toString(Folding.fold(codePoint(i))));
        }
        offset.setOffset(correctOffset(start), correctOffset(end));
        step.setPositionIncrement(increment);
        type.setType(tokenType);
    }

    private int codePoint(int index) {
        return Character.codePointAt(text, index, length);
    }

    private int charCount(int index) {
        return Character.charCount(codePoint(index));
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }

    @Override
    public void close() throws IOException {
        super.close();
        // one long document must not keep its megabytes in each thread
        if (text.length > KEPT_BUFFER) text = new char[4096];
    }
}
