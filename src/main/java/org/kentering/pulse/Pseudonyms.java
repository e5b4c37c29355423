package org.kentering.pulse;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.kentering.settings.InstallationSeal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stands for people in the snapshots of all waves: the same in each, because waves of different programmes that ask the
 * same are compared with each other, and only whoever holds the key file can tell of whom it is (HMAC-SHA-256).
 */
@Repository
class Pseudonyms {

    private static final String PURPOSE = "pulse.series";
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient sql;
    private final InstallationSeal seal;

    Pseudonyms(JdbcClient sql, InstallationSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    /** Makes the key, unless there is one. */
    void makeKey() {
        if (sealedKey().isEmpty()) {
            byte[] fresh = new byte[KEY_BYTES];
            random.nextBytes(fresh);
            sql.sql("insert into pulse_snapshot_key (id, sealed_key) values (1, ?)")
                    .param(seal.seal(PURPOSE, fresh))
                    .update();
        }
    }

    /** Who stands for a person; themselves, as long as there is no key and therefore nobody is hashed. */
    UnaryOperator<UUID> all() {
        return sealedKey()
                .map(sealed -> seal.open(PURPOSE, sealed)
                        .orElseThrow(() -> new IllegalStateException("the key file is not the one that sealed the key"
                                + " of the snapshots; put it back from its backup")))
                .map(Pseudonyms::hashing)
                .orElse(UnaryOperator.identity());
    }

    private Optional<String> sealedKey() {
        return sql.sql("select sealed_key from pulse_snapshot_key where id = 1").query(String.class).optional();
    }

    private static UnaryOperator<UUID> hashing(byte[] key) {
        Mac mac = mac(key);
        return person -> {
            ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(person.toString().getBytes(StandardCharsets.US_ASCII)));
            return new UUID(hash.getLong(), hash.getLong());
        };
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("this Java knows no HMAC-SHA-256", problem);
        }
    }
}
