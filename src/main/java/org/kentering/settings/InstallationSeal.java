package org.kentering.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals what the database must keep but a copy of the database must not give away (AES-256-GCM). The key is a file
 * beside the database, made at the first start and readable by its owner alone.
 */
@Component
public class InstallationSeal {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    InstallationSeal(InstallationProperties properties) {
        key = new SecretKeySpec(readOrMake(properties.keyFile()), "AES");
    }

    /**
     * Seals a secret for one purpose; what was sealed for another cannot be opened in its place.
     *
     * @return fit for a text column
     */
    public String seal(String purpose, byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, purpose, nonce);
            byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(secret.length));
            cipher.doFinal(secret, 0, secret.length, sealed, NONCE_BYTES);
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("this Java cannot seal", problem);
        }
    }

    /** The secret again; empty if it was sealed with another key file, for another purpose, or was touched. */
    public Optional<byte[]> open(String purpose, String sealedText) {
        try {
            byte[] sealed = Base64.getDecoder().decode(sealedText);
            byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, purpose, nonce);
            return Optional.of(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (AEADBadTagException notOurs) {
            return Optional.empty();
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("this Java cannot open what was sealed", problem);
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] readOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return read(file);
        } catch (IOException problem) {
            throw new RefusedStart(
                    "The key file " + file.toAbsolutePath() + " can be neither read nor made.",
                    "Let the account that runs Kentering read and write its folder, or name another place with"
                            + " KENTERING_KEY_FILE.");
        }
    }

    private void make(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        byte[] fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        FileAttribute<?>[] ownerOnly = hasPermissions(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
        Set<StandardOpenOption> onlyIfMissing = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (SeekableByteChannel channel = Files.newByteChannel(file, onlyIfMissing, ownerOnly)) {
            channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(fresh)));
        }
    }

    private byte[] read(Path file) throws IOException {
        if (hasPermissions(file)) {
            Set<PosixFilePermission> open = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            open.removeAll(Set.of(
                    PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_READ));
            if (!open.isEmpty()) {
                throw new RefusedStart(
                        "The key file " + file.toAbsolutePath() + " may be read or changed by others.",
                        "Take that right away: chmod 600 " + file.toAbsolutePath());
            }
        }
        try {
            byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            throw unusable(file);
        }
        throw unusable(file);
    }

    private static RefusedStart unusable(Path file) {
        return new RefusedStart(
                "The key file " + file.toAbsolutePath() + " holds no key.",
                "Put it back from its backup. If there is none, move the file away: a new one is made, and the mail"
                        + " password has to be entered again.");
    }

    private static boolean hasPermissions(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
