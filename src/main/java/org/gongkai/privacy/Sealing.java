package org.gongkai.privacy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.springframework.stereotype.Component;

/// Seals personal data with SM4 in GCM mode and marks it with HMAC over SM3 (GB/T 32905, 32907).
///
/// A sealed value is bound to its *place* (table and owner), so that a row cannot be given another
/// row's data. Layout: one byte of format, two of key number, twelve of nonce, the cipher text, the
/// tag of sixteen.
@Component
public class Sealing {

    private static final byte FORMAT = 1;
    private static final int HEAD_BYTES = 3;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final PrivacyKeys keys;
    private final SecureRandom random = new SecureRandom();

    Sealing(PrivacyKeys keys) {
        this.keys = keys;
    }

    /// @param place where the value lives, the same at opening: `request/公申〔2026〕3号`
    public byte[] seal(String place, String text) {
        return seal(place, text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] seal(String place, byte[] content) {
        PrivacyKey key = keys.current();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] head =
                ByteBuffer.allocate(HEAD_BYTES).put(FORMAT).putShort((short) key.number()).array();
        try {
            byte[] cipherText = run(true, key, nonce, place, content, 0, content.length);
            var out = new ByteArrayOutputStream(HEAD_BYTES + NONCE_BYTES + cipherText.length);
            out.writeBytes(head);
            out.writeBytes(nonce);
            out.writeBytes(cipherText);
            return out.toByteArray();
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException(e);
        }
    }

    public String open(String place, byte[] sealed) {
        return new String(openBytes(place, sealed), StandardCharsets.UTF_8);
    }

    /// @throws IllegalStateException when it was changed, belongs elsewhere, or its key is gone
    public byte[] openBytes(String place, byte[] sealed) {
        int from = HEAD_BYTES + NONCE_BYTES;
        if (sealed.length < from + TAG_BITS / 8 || sealed[0] != FORMAT) {
            throw new IllegalStateException("not a sealed value: " + place);
        }
        PrivacyKey key = keys.get(ByteBuffer.wrap(sealed, 1, 2).getShort());
        byte[] nonce = java.util.Arrays.copyOfRange(sealed, HEAD_BYTES, from);
        try {
            return run(false, key, nonce, place, sealed, from, sealed.length - from);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("sealed value was changed or moved: " + place, e);
        }
    }

    /// The mark of a value under the newest key, to be stored beside the sealed value.
    ///
    /// @param kind what the value is, so that a name and a number never share a mark: `phone`
    public byte[] mark(String kind, String value) {
        return mark(keys.current(), kind, value);
    }

    /// The marks of a value under every key, to search with while rows are being sealed anew.
    public List<byte[]> marks(String kind, String value) {
        return keys.all().values().stream().map(key -> mark(key, kind, value)).toList();
    }

    /// The first bytes of everything sealed under the newest key; rows that begin otherwise are to
    /// be sealed anew.
    public byte[] currentHead() {
        return ByteBuffer.allocate(HEAD_BYTES)
                .put(FORMAT)
                .putShort((short) keys.current().number())
                .array();
    }

    private static byte[] mark(PrivacyKey key, String kind, String value) {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key.marking()));
        byte[] words =
                (kind + ":" + value.strip().toLowerCase(Locale.ROOT))
                        .getBytes(StandardCharsets.UTF_8);
        mac.update(words, 0, words.length);
        byte[] mark = new byte[mac.getMacSize()];
        mac.doFinal(mark, 0);
        return mark;
    }

    private static byte[] run(
            boolean seals,
            PrivacyKey key,
            byte[] nonce,
            String place,
            byte[] content,
            int from,
            int length)
            throws InvalidCipherTextException {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(
                seals,
                new AEADParameters(
                        new KeyParameter(key.sealing()),
                        TAG_BITS,
                        nonce,
                        place.getBytes(StandardCharsets.UTF_8)));
        byte[] out = new byte[cipher.getOutputSize(length)];
        int written = cipher.processBytes(content, from, length, out, 0);
        cipher.doFinal(out, written);
        return out;
    }
}
