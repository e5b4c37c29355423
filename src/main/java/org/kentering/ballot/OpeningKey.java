package org.kentering.ballot;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.kentering.kernel.Refusal;

/** The private half of the key of a strict wave. It lives as long as the one call that opens the box. */
final class OpeningKey {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private final RSAPrivateKey key;
    private final int wrappedBytes;

    private OpeningKey(RSAPrivateKey key) {
        this.key = key;
        this.wrappedBytes = (key.getModulus().bitLength() + Byte.SIZE - 1) / Byte.SIZE;
    }

    /**
     * Reads the file that was kept: PKCS #8 in PEM (RFC 7468); words around it do not matter.
     *
     * @throws Refusal if it is no such file, or the key of another wave
     */
    static OpeningKey read(String file, SealingKey sealedWith) {
        int begin = file.indexOf(BEGIN);
        int end = file.indexOf(END);
        if (begin < 0 || end < begin) {
            throw Refusal.of("ballot.seal.notAFile");
        }
        try {
            RSAPrivateKey key = (RSAPrivateKey) KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(
                            Base64.getMimeDecoder().decode(file.substring(begin + BEGIN.length(), end))));
            if (!key.getModulus().equals(sealedWith.key().getModulus())) {
                throw Refusal.of("ballot.seal.otherKey");
            }
            return new OpeningKey(key);
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw Refusal.of("ballot.seal.notAFile");
        }
    }

    /** Opens what was sealed about the same; nothing if it was not, or was changed since. */
    Optional<byte[]> open(String sealed, byte[] about) {
        try {
            byte[] all = Base64.getDecoder().decode(sealed);
            int content = wrappedBytes + SealingKey.NONCE_BYTES;
            if (all.length <= content) {
                return Optional.empty();
            }
            Cipher wrapping = Cipher.getInstance(SealingKey.WRAPPING);
            wrapping.init(Cipher.DECRYPT_MODE, key, SealingKey.OAEP);
            byte[] contentKey = wrapping.doFinal(all, 0, wrappedBytes);
            Cipher cipher = Cipher.getInstance(SealingKey.ENCRYPTION);
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(contentKey, "AES"),
                    new GCMParameterSpec(SealingKey.TAG_BITS, Arrays.copyOfRange(all, wrappedBytes, content)));
            cipher.updateAAD(about);
            return Optional.of(cipher.doFinal(all, content, all.length - content));
        } catch (GeneralSecurityException | IllegalArgumentException changed) {
            return Optional.empty();
        }
    }
}
