package org.gongkai.audit;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/// The digest of the national standard GB/T 32905.
public final class Sm3 {

    private Sm3() {}

    /// The digest of the parts, one after the other.
    static byte[] of(byte[]... parts) {
        var sm3 = new SM3Digest();
        for (byte[] part : parts) sm3.update(part, 0, part.length);
        byte[] digest = new byte[sm3.getDigestSize()];
        sm3.doFinal(digest, 0);
        return digest;
    }

    /// The digest of a text in UTF-8, in hexadecimal.
    public static String hex(String text) {
        return HexFormat.of().formatHex(of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
