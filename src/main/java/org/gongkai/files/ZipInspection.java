package org.gongkai.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Unpacks an archive into nothing, under a budget, to see that it is no bomb, leads out of no
/// folder, asks no password and hides no program. The sizes an archive declares are not believed.
final class ZipInspection {

    private static final long RATIO_MATTERS_FROM_BYTES = 20L * 1024 * 1024;
    private static final int HEAD_BYTES = 8;

    private final FileLimits limits;
    private long packedBytes;
    private long unpackedBytes;
    private int entries;

    /// Office files are archives too: they add a layer, but are no archive to the user.
    private record Depth(int archives, int layers) {}

    ZipInspection(FileLimits limits) {
        this.limits = limits;
    }

    /// Looks through the archive and the archives in it; returns the names of its entries.
    Set<String> inspect(Path file) throws IOException {
        packedBytes = Files.size(file);
        return inspect(file, new Depth(0, 0));
    }

    private Set<String> inspect(Path file, Depth depth) throws IOException {
        var names = new HashSet<String>();
        try (Archive archive = Archive.open(file)) {
            for (Archive.Entry entry : archive.entries()) {
                if (++entries > limits.zipEntries()) {
                    throw new RefusedFileException(Refusal.zipBomb());
                }
                checkName(entry);
                names.add(entry.name());
                unpack(archive, entry, depth);
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException broken) {
            throw new RefusedFileException(Refusal.damaged());
        }
        return names;
    }

    private static void checkName(Archive.Entry entry) throws IOException {
        String name = entry.name().replace('\\', '/');
        String fault = entry.raw().isUnixSymlink() ? "是指向别处的链接" : faultOf(name);
        if (!fault.isEmpty()) {
            throw new RefusedFileException(Refusal.unsafePath(entry.name(), fault));
        }
        if (entry.encrypted()) {
            throw new RefusedFileException(Refusal.encrypted("压缩包"));
        }
        if (Programs.hasProgramName(SafeName.of(name))) {
            throw new RefusedFileException(Refusal.executable(SafeName.of(name).value()));
        }
    }

    /// Why a file of this name could land outside the folder it is unpacked into; empty when not.
    private static String faultOf(String name) {
        if (Arrays.asList(name.split("/")).contains("..")) return "路径里有上级目录“..”";
        if (name.startsWith("/")) return "路径从根目录开始";
        if (name.matches("(?s)[A-Za-z]:.*")) return "路径里有盘符";
        return name.indexOf('\0') >= 0 ? "名称里有空字符" : "";
    }

    private void unpack(Archive archive, Archive.Entry entry, Depth depth) throws IOException {
        try (var in = new BufferedInputStream(archive.read(entry))) {
            in.mark(HEAD_BYTES);
            byte[] head = in.readNBytes(HEAD_BYTES);
            in.reset();
            if (Programs.startsLikeProgram(head)) {
                throw new RefusedFileException(
                        Refusal.executable(SafeName.of(entry.name()).value()));
            }
            if (Magic.isZip(head)) {
                unpackInner(in, depth, entry.name());
            } else {
                count(in, OutputStream.nullOutputStream());
            }
        }
    }

    private void unpackInner(InputStream in, Depth outer, String name) throws IOException {
        boolean plainArchive = name.toLowerCase(Locale.ROOT).endsWith(".zip");
        var depth = new Depth(outer.archives() + (plainArchive ? 1 : 0), outer.layers() + 1);
        if (depth.archives() > limits.zipDepth() || depth.layers() > limits.zipDepth() + 2) {
            throw new RefusedFileException(Refusal.zipTooDeep(limits.zipDepth()));
        }
        Path copy = Files.createTempFile("inner", ".zip");
        try {
            try (OutputStream out = Files.newOutputStream(copy)) {
                count(in, out);
            }
            inspect(copy, depth);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void count(InputStream in, OutputStream out) throws IOException {
        byte[] chunk = new byte[64 * 1024];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            unpackedBytes += read;
            boolean swollen =
                    unpackedBytes > RATIO_MATTERS_FROM_BYTES
                            && unpackedBytes / Math.max(1, packedBytes) > limits.zipRatio();
            if (unpackedBytes > limits.unpackedBytes() || swollen) {
                throw new RefusedFileException(Refusal.zipBomb());
            }
            out.write(chunk, 0, read);
        }
    }
}
