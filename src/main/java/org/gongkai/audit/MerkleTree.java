package org.gongkai.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The arithmetic of a Merkle log as in RFC 9162, section 2.1, with SM3 for its digest. A leaf is
/// hashed with 0 before it, a node with 1, so that neither can stand for the other.
final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final Nodes nodes;

    MerkleTree(Nodes nodes) {
        this.nodes = nodes;
    }

    /// The digests of complete subtrees.
    interface Nodes {
        /// @param level the subtree stands for `2^level` leaves
        /// @param position how many such subtrees lie to its left
        byte[] digest(int level, long position);
    }

    static byte[] leaf(String text) {
        return Sm3.of(LEAF, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] node(byte[] left, byte[] right) {
        return Sm3.of(NODE, left, right);
    }

    /// The digest that stands for the first `size` leaves; that of nothing for an empty log.
    byte[] root(long size) {
        return size == 0 ? Sm3.of() : range(0, size);
    }

    /// What proves that the leaf is in the log: the digests beside its way to the root, the lowest
    /// first.
    List<byte[]> path(long leaf, long size) {
        var path = new ArrayList<byte[]>();
        long from = 0;
        long until = size;
        while (until - from > 1) {
            long middle = from + half(until - from);
            if (leaf < middle) {
                path.addFirst(range(middle, until));
                until = middle;
            } else {
                path.addFirst(range(from, middle));
                from = middle;
            }
        }
        return path;
    }

    private byte[] range(long from, long until) {
        long size = until - from;
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return nodes.digest(level, from >> level);
        }
        long middle = from + half(size);
        return node(range(from, middle), range(middle, until));
    }

    /// The largest power of two below the size.
    private static long half(long size) {
        return Long.highestOneBit(size - 1);
    }

    /// Whether the path leads from the leaf to the root.
    static boolean proves(byte[] leaf, long position, long size, List<byte[]> path, byte[] root) {
        if (position < 0 || position >= size) return false;
        long at = position;
        long last = size - 1;
        byte[] digest = leaf;
        for (byte[] beside : path) {
            if (last == 0) return false;
            if ((at & 1) == 1 || at == last) {
                digest = node(beside, digest);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                digest = node(digest, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(digest, root);
    }
}
