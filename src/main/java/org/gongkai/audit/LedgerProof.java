package org.gongkai.audit;

import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/// What proves to anybody, without this installation, that a statement stands in the public ledger.
///
/// @param statement what was stated, exactly as it was hashed
/// @param position its place in the log, counted from 0
/// @param size how many statements the log held when the proof was made
/// @param root the digest that stood for all of them, in hexadecimal
/// @param path the digests beside the way from the leaf to the root, the lowest first
public record LedgerProof(
        String statement, long position, long size, String root, List<String> path) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /// Whether nothing is missing; what is read from a file may lack anything.
    @SuppressWarnings("ConstantValue")
    boolean isWhole() {
        return statement != null && root != null && path != null && !path.contains(null);
    }

    /// Whether the path leads from the statement to the root.
    public boolean holds() {
        if (!DIGEST.matcher(root).matches()) return false;
        if (!path.stream().allMatch(digest -> DIGEST.matcher(digest).matches())) return false;
        HexFormat hex = HexFormat.of();
        return MerkleTree.proves(
                MerkleTree.leaf(statement),
                position,
                size,
                path.stream().map(hex::parseHex).toList(),
                hex.parseHex(root));
    }
}
