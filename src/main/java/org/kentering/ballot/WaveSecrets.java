package org.kentering.ballot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What must be known for a few days after a launch and never again: the key that links are derived from, and the paper
 * codes until they are printed. Sealed files beside the installation's key, so that no backup of the database ever
 * held them and deleting means deleting.
 */
@Component
class WaveSecrets {

    private static final int KEY_BYTES = 32;
    private static final String KEY = ".key";
    private static final String CODES = ".codes";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final InstallationKey installation;
    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    WaveSecrets(InstallationKey installation) {
        this.installation = installation;
        this.folder = installation.folder().resolve("waves");
    }

    /** Makes the wave key of a ballot; a launch that is rolled back takes it away again. */
    byte[] makeKey(WaveId wave) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        keep(wave, KEY, key);
        return key;
    }

    Optional<byte[]> key(WaveId wave) {
        return read(wave, KEY);
    }

    void keepCodes(WaveId wave, List<PaperCode> codes) {
        keep(wave, CODES, JSON.writeValueAsBytes(codes));
    }

    /** The paper codes that were not yet reported as printed. */
    Optional<List<PaperCode>> codes(WaveId wave) {
        return read(wave, CODES).map(bytes -> JSON.readValue(bytes, new TypeReference<List<PaperCode>>() {}));
    }

    void forgetKey(WaveId wave) {
        delete(file(wave, KEY));
    }

    void forgetCodes(WaveId wave) {
        delete(file(wave, CODES));
    }

    private void keep(WaveId wave, String kind, byte[] secret) {
        Path file = file(wave, kind);
        try {
            InstallationKey.writePrivately(file, installation.seal(secret, purpose(wave, kind)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status == STATUS_ROLLED_BACK) {
                        delete(file);
                    }
                }
            });
        }
    }

    private Optional<byte[]> read(WaveId wave, String kind) {
        try {
            return Optional.of(installation.open(Files.readAllBytes(file(wave, kind)), purpose(wave, kind)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private Path file(WaveId wave, String kind) {
        return folder.resolve(wave.value() + kind);
    }

    private static String purpose(WaveId wave, String kind) {
        return "wave " + wave.value() + kind;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
