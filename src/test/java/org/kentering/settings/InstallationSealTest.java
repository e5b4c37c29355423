package org.kentering.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationSealTest {

    private static final byte[] SECRET = "een geheim".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void opensWhatItSealedAfterARestart() {
        String sealed = seal("key").seal("mail", SECRET);
        assertThat(sealed).doesNotContain("geheim");
        assertThat(seal("key").open("mail", sealed)).hasValue(SECRET);
    }

    @Test
    void neverSealsTheSameTwice() {
        InstallationSeal seal = seal("key");
        assertThat(seal.seal("mail", SECRET)).isNotEqualTo(seal.seal("mail", SECRET));
    }

    @Test
    void opensNeitherForAnotherPurposeNorWithAnotherKeyNorWhatWasTouched() {
        String sealed = seal("key").seal("mail", SECRET);
        byte[] touched = Base64.getDecoder().decode(sealed);
        touched[touched.length - 1] ^= 1;
        assertThat(seal("key").open("wave", sealed)).isEmpty();
        assertThat(seal("other").open("mail", sealed)).isEmpty();
        assertThat(seal("key").open("mail", Base64.getEncoder().encodeToString(touched))).isEmpty();
    }

    @Test
    void makesAKeyThatOnlyItsOwnerReads() throws Exception {
        seal("deep/down/key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("deep/down/key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesAKeyThatOthersRead() throws Exception {
        seal("key");
        Files.setPosixFilePermissions(folder.resolve("key"), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> seal("key"))
                .isInstanceOf(RefusedStart.class)
                .satisfies(refused -> assertThat(((RefusedStart) refused).analysis().getAction())
                        .contains("chmod 600"));
    }

    @Test
    void refusesAFileThatIsNoKey() throws Exception {
        seal("key");
        Files.writeString(folder.resolve("key"), "c2hvcnQ=");
        assertThatThrownBy(() -> seal("key")).isInstanceOf(RefusedStart.class).hasMessageContaining("holds no key");
        Files.writeString(folder.resolve("key"), "?");
        assertThatThrownBy(() -> seal("key")).isInstanceOf(RefusedStart.class).hasMessageContaining("holds no key");
    }

    private InstallationSeal seal(String name) {
        return new InstallationSeal(
                new InstallationProperties(null, folder.resolve(name), false, ClockSource.DATABASE, Duration.ZERO, null));
    }
}
