package org.kentering.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A one-time link, shown or sent once.
 *
 * @param path the path inside the installation, without a leading slash
 * @param address the whole address, if the installation knows its own
 */
public record IssuedLink(LinkPurpose purpose, String path, Instant expires, @Nullable String address) {

    /** What is handed over: the whole address, else what has to be added to it. */
    public String shown() {
        return address == null ? "/" + path : address;
    }

    @Override
    public String toString() {
        return "IssuedLink[" + purpose + "]";
    }
}
