package org.gongkai.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.gongkai.database.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {

    private static final String NUMBER = "110101199003070000";

    @TempDir private Path folder;

    @Test
    void opensWhatItSealed() {
        Sealing sealing = sealing();
        assertThat(sealing.open("party/1", sealing.seal("party/1", NUMBER))).isEqualTo(NUMBER);
        assertThat(sealing.open("party/1", sealing.seal("party/1", ""))).isEmpty();
    }

    @Test
    void sealsTheSameWordsDifferentlyEachTime() {
        Sealing sealing = sealing();
        byte[] once = sealing.seal("party/1", NUMBER);
        assertThat(once).isNotEqualTo(sealing.seal("party/1", NUMBER));
        assertThat(new String(once, StandardCharsets.ISO_8859_1)).doesNotContain(NUMBER);
    }

    @Test
    void refusesWhatWasMovedToAnotherRowOrChanged() {
        Sealing sealing = sealing();
        byte[] sealed = sealing.seal("party/1", NUMBER);
        assertThatThrownBy(() -> sealing.open("party/2", sealed))
                .isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 20] ^= 1;
        assertThatThrownBy(() -> sealing.open("party/1", sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sealing.open("party/1", new byte[4]))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void marksTheSameValueAlikeAndNotAcrossKinds() {
        Sealing sealing = sealing();
        assertThat(sealing.mark("id", " 11010119900307000x "))
                .isEqualTo(sealing.mark("id", "11010119900307000X"));
        assertThat(sealing.mark("id", NUMBER)).isNotEqualTo(sealing.mark("phone", NUMBER));
    }

    @Test
    void opensOldWordsAndFindsOldMarksAfterAChangeOfKey() {
        var keys = keys();
        var sealing = new Sealing(keys);
        byte[] sealed = sealing.seal("party/1", NUMBER);
        byte[] mark = sealing.mark("id", NUMBER);

        keys.add();

        assertThat(sealing.open("party/1", sealed)).isEqualTo(NUMBER);
        assertThat(sealing.marks("id", NUMBER)).anyMatch(one -> java.util.Arrays.equals(one, mark));
        assertThat(sealing.mark("id", NUMBER)).isNotEqualTo(mark);
        assertThat(java.util.Arrays.copyOf(sealed, 3)).isNotEqualTo(sealing.currentHead());
    }

    @Test
    void keepsItsKeysForItsOwnerOnlyAndReadsThemAgain() throws Exception {
        byte[] sealed = sealing().seal("party/1", NUMBER);
        Path file = folder.resolve("keys/0001.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(sealing().open("party/1", sealed)).isEqualTo(NUMBER);
    }

    @Test
    void saysWhichKeyIsMissing() throws Exception {
        var keys = keys();
        byte[] sealed = new Sealing(keys).seal("party/1", NUMBER);
        keys.add();
        Files.delete(folder.resolve("keys/0001.key"));

        assertThatThrownBy(() -> sealing().open("party/1", sealed))
                .hasMessageContaining("0001.key");
    }

    private Sealing sealing() {
        return new Sealing(keys());
    }

    private PrivacyKeys keys() {
        return new PrivacyKeys(new Home(folder), "");
    }
}
