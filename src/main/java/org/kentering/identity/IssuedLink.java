package org.kentering.identity;

import java.time.Instant;

/**
 * A one-time link, shown or sent once.
 *
 * @param path the path inside the installation, without a leading slash
 */
public record IssuedLink(LinkPurpose purpose, String path, Instant expires) {

    @Override
    public String toString() {
        return "IssuedLink[" + purpose + "]";
    }
}
