package org.gongkai.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The arithmetic of the ledger, against the definition of RFC 9162 written down as it stands
/// there.
class MerkleTreeTest {

    private static final int MOST = 70;

    @Test
    void hasTheRootOfTheDefinition() {
        for (int size = 0; size <= MOST; size++) {
            assertThat(tree(size).root(size)).as("size %d", size).isEqualTo(defined(leaves(size)));
        }
    }

    @Test
    void provesEveryLeafOfEverySizeAndNoOther() {
        for (int size = 1; size <= MOST; size++) {
            byte[] root = tree(size).root(size);
            for (int leaf = 0; leaf < size; leaf++) {
                List<byte[]> path = tree(size).path(leaf, size);
                assertThat(proves(leaf, leaf, size, path, root)).isTrue();
                assertThat(proves(leaf + 1, leaf, size, path, root)).isFalse();
                if (size > 1) {
                    assertThat(proves(leaf, (leaf + 1) % size, size, path, root)).isFalse();
                    assertThat(proves(leaf, leaf, size, path.subList(1, path.size()), root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void agreesWithTheExampleOfTheStandardForItsDigest() {
        assertThat(Sm3.hex("abc"))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    private static boolean proves(
            int statement, int position, int size, List<byte[]> path, byte[] root) {
        return MerkleTree.proves(
                MerkleTree.leaf("statement " + statement), position, size, path, root);
    }

    private static List<byte[]> leaves(int size) {
        return IntStream.range(0, size).mapToObj(n -> MerkleTree.leaf("statement " + n)).toList();
    }

    /// A tree over all complete subtrees, each computed by the definition.
    private static MerkleTree tree(int size) {
        List<byte[]> leaves = leaves(size);
        return new MerkleTree((level, position) ->
                defined(
                        leaves.subList(
                                (int) (position << level), (int) ((position + 1) << level))));
    }

    private static byte[] defined(List<byte[]> leaves) {
        if (leaves.isEmpty()) return Sm3.of();
        var row = new ArrayList<>(leaves);
        if (row.size() == 1) return row.getFirst();
        int half = Integer.highestOneBit(row.size() - 1);
        return MerkleTree.node(
                defined(row.subList(0, half)), defined(row.subList(half, row.size())));
    }
}
