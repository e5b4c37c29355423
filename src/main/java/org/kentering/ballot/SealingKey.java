package org.kentering.ballot;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;
import org.kentering.kernel.Refusal;

/**
 * The public half of the key of a strict wave: what is sealed with it, nobody can read who has not the other half. A fresh
 * AES-256 key encrypts the words (GCM), and RSA-OAEP with SHA-256 wraps that key (RFC 8017, section 7.1), because every
 * browser can make and use such a pair.
 *
 * @param encoded the SubjectPublicKeyInfo in base64
 */
public record SealingKey(String encoded) {

    static final OAEPParameterSpec OAEP =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);
    static final String WRAPPING = "RSA/ECB/OAEPPadding";
    static final String ENCRYPTION = "AES/GCM/NoPadding";
    static final int NONCE_BYTES = 12;
    static final int TAG_BITS = 128;

    private static final int SMALLEST_KEY = 3072;
    private static final int CONTENT_KEY_BYTES = 32;
    private static final int SHORT_FINGERPRINT = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws Refusal if it is no RSA key of at least 3,072 bits */
    public SealingKey {
        try {
            if (key(encoded).getModulus().bitLength() < SMALLEST_KEY) {
                throw Refusal.of("ballot.seal.notAKey");
            }
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw Refusal.of("ballot.seal.notAKey");
        }
    }

    /**
     * Seals.
     *
     * @param about must be said again to open it, so that nothing sealed can be put in another place
     * @return in base64
     */
    String seal(byte[] words, byte[] about) {
        byte[] contentKey = random(CONTENT_KEY_BYTES);
        byte[] nonce = random(NONCE_BYTES);
        try {
            Cipher content = Cipher.getInstance(ENCRYPTION);
            content.init(
                    Cipher.ENCRYPT_MODE, new SecretKeySpec(contentKey, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            content.updateAAD(about);
            ByteArrayOutputStream sealed = new ByteArrayOutputStream();
            sealed.writeBytes(wrap(contentKey));
            sealed.writeBytes(nonce);
            sealed.writeBytes(content.doFinal(words));
            return Base64.getEncoder().encodeToString(sealed.toByteArray());
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("cannot seal", problem);
        }
    }

    /** Hides a secret so that only the other half of the key shows it again: a trial of the key. */
    public Riddle riddle() {
        byte[] secret = random(CONTENT_KEY_BYTES);
        try {
            return new Riddle(
                    Base64.getEncoder().encodeToString(wrap(secret)),
                    Riddle.hash(Base64.getEncoder().encodeToString(secret)));
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("cannot wrap", problem);
        }
    }

    /** The beginning of the SHA-256 of the key, to compare two by eye. */
    public String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Base64.getDecoder().decode(encoded));
            return HexFormat.of().formatHex(hash).substring(0, SHORT_FINGERPRINT);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("this Java knows no SHA-256", problem);
        }
    }

    RSAPublicKey key() {
        try {
            return key(encoded);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("a key that was read once cannot be read again", problem);
        }
    }

    private byte[] wrap(byte[] secret) throws GeneralSecurityException {
        Cipher wrapping = Cipher.getInstance(WRAPPING);
        wrapping.init(Cipher.ENCRYPT_MODE, key(), OAEP);
        return wrapping.doFinal(secret);
    }

    private static RSAPublicKey key(String encoded) throws GeneralSecurityException {
        return (RSAPublicKey) KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(encoded)));
    }

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
