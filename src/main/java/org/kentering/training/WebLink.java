package org.kentering.training;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** An address on the web that may stand in a page as a link. */
final class WebLink {

    private WebLink() {}

    /** The address, if it is one of http or https with a host, and names no user or password. */
    static Optional<String> of(String typed) {
        try {
            URI uri = new URI(typed.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean fits = (scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
            return fits ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
