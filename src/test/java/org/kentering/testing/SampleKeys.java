package org.kentering.testing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;

/** Keys as a browser makes them for the sealed box of a strict wave. */
public final class SampleKeys {

    private static final int BITS = 3072;

    private SampleKeys() {}

    public static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("RSA");
        pairs.initialize(BITS);
        return pairs.generateKeyPair();
    }

    /** What the browser sends to the server. */
    public static String publicHalf(KeyPair pair) {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    /** What the browser saves. */
    public static String file(KeyPair pair) {
        return "Keep this file.\n-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }
}
