package org.kentering.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * How a browser reaches this installation, as far as the start says. The session's cookie follows it: marked for
 * encrypted connections where there are only such, and plain on this machine alone.
 *
 * @param encryptsItself whether this process speaks TLS
 * @param behindProxy whether a proxy was named
 * @param address what people type; null if nobody said
 */
record Transport(boolean encryptsItself, boolean behindProxy, @Nullable PublicAddress address) {

    static Transport of(Environment environment) {
        boolean named = environment.containsProperty("server.ssl.bundle")
                || environment.containsProperty("server.ssl.key-store")
                || environment.containsProperty("server.ssl.certificate");
        return new Transport(
                named && environment.getProperty("server.ssl.enabled", Boolean.class, true),
                !ProxyNetworks.of(environment.getProperty("kentering.behind-proxy")).isEmpty(),
                PublicAddress.of(environment.getProperty("kentering.public-url")).orElse(null));
    }

    /** Whether browsers come over encrypted connections only. */
    boolean isEncrypted() {
        return encryptsItself || address != null && address.isEncrypted();
    }

    /**
     * Refuses what contradicts itself or would let a password go open.
     *
     * @throws RefusedStart if it does
     */
    void check() {
        if (address == null) {
            if (behindProxy && !encryptsItself) {
                throw new RefusedStart(
                        "Nobody said whether people reach the proxy over encrypted connections.",
                        "Set KENTERING_PUBLIC_URL to the address that they type, such as https://kentering.example.org.");
            }
        } else if (address.isEncrypted()) {
            if (!encryptsItself && !behindProxy) {
                throw new RefusedStart(
                        "KENTERING_PUBLIC_URL begins with https, but neither TLS nor a proxy with TLS is there.",
                        "Name the proxy in KENTERING_BEHIND_PROXY (127.0.0.1 if it runs on this machine), or set up TLS"
                                + " (server.ssl.bundle).");
            }
        } else if (encryptsItself || !address.isThisMachine()) {
            throw new RefusedStart(
                    "KENTERING_PUBLIC_URL begins with http: people would sign in without encryption.",
                    "Give the address that begins with https. Without encryption only localhost works.");
        }
    }
}
