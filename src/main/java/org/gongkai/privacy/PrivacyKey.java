package org.gongkai.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/// One generation of keys: a file of two lines, the key that seals and the key that marks.
///
/// @param number counted from one; written into everything it seals
/// @param sealing 128 bits, for SM4
/// @param marking 256 bits, for HMAC-SM3
record PrivacyKey(int number, byte[] sealing, byte[] marking) {

    private static final int SEALING_BYTES = 16;
    private static final int MARKING_BYTES = 32;
    private static final HexFormat HEX = HexFormat.of();

    /// The name of its file: `0001.key`.
    static String fileName(int number) {
        return "%04d.key".formatted(number);
    }

    static PrivacyKey read(Path file) throws IOException {
        String name = file.getFileName().toString();
        List<String> lines = Files.readAllLines(file);
        if (!name.matches("\\d{4}\\.key") || lines.size() < 2) throw damaged(file);
        try {
            var key =
                    new PrivacyKey(
                            Integer.parseInt(name.substring(0, 4)),
                            HEX.parseHex(lines.get(0).strip()),
                            HEX.parseHex(lines.get(1).strip()));
            if (key.sealing.length == SEALING_BYTES && key.marking.length == MARKING_BYTES) {
                return key;
            }
            throw damaged(file);
        } catch (IllegalArgumentException e) {
            throw damaged(file);
        }
    }

    /// Makes a new key and writes it where only its owner can read it. Fails when the file exists:
    /// no key is ever overwritten.
    static PrivacyKey make(Path folder, int number, SecureRandom random) throws IOException {
        byte[] sealing = new byte[SEALING_BYTES];
        byte[] marking = new byte[MARKING_BYTES];
        random.nextBytes(sealing);
        random.nextBytes(marking);
        Path file =
                Files.createFile(
                        folder.resolve(fileName(number)),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                file,
                HEX.formatHex(sealing) + "\n" + HEX.formatHex(marking) + "\n",
                StandardOpenOption.SYNC);
        return new PrivacyKey(number, sealing, marking);
    }

    private static IOException damaged(Path file) {
        return new IOException("密钥文件 " + file + " 已损坏，请从备份恢复");
    }

    @Override
    public String toString() {
        return "key " + number;
    }
}
