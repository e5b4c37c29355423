package org.kentering.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where people reach this installation. It comes from {@code KENTERING_PUBLIC_URL} alone and never from a request,
 * because a forged {@code Host} would put a stranger's address into our mails.
 *
 * @param base absolute, http or https, without a trailing slash
 */
public record PublicAddress(URI base) {

    /**
     * The address as it was configured; empty if none was.
     *
     * @throws RefusedStart if it is no address that links can start with
     */
    static Optional<PublicAddress> of(@Nullable String configured) {
        if (configured == null || configured.isBlank()) {
            return Optional.empty();
        }
        String trimmed = configured.strip().replaceAll("/+$", "");
        try {
            URI uri = new URI(trimmed);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (web
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null) {
                return Optional.of(new PublicAddress(uri));
            }
        } catch (URISyntaxException problem) {
            throw refused(configured);
        }
        throw refused(configured);
    }

    private static RefusedStart refused(String configured) {
        return new RefusedStart(
                "KENTERING_PUBLIC_URL is no web address: \"" + configured + "\".",
                "Set it to the address that people type, such as https://kentering.example.org, without user, query or"
                        + " fragment; or leave it out, then mail and QR codes stay off.");
    }

    /** The full link of a path that starts with a slash. */
    public String link(String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("a path starts with a slash");
        }
        return base + path;
    }

    /** Whether what is sent there can be read on the way. */
    public boolean isEncrypted() {
        return "https".equalsIgnoreCase(base.getScheme());
    }

    /** Whether nobody but the machine itself can mean it. */
    boolean isThisMachine() {
        return base.getHost().matches("(?i)localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");
    }
}
