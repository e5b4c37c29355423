package org.kentering.identity;

import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;

/**
 * A network address failed so often that its attempts are refused for a while; they are not written down one by one.
 *
 * @param object the installation
 * @param trace the same for the same address; says nothing else about it
 */
record AddressBlocked(UUID object, String trace) implements Fact {

    static AddressBlocked with(UUID installation, String address) {
        return new AddressBlocked(installation, StrangerFailed.trace(installation, address));
    }

    @Override
    public String action() {
        return "identity.address-blocked";
    }

    @Override
    public Optional<String> remark() {
        return Optional.of(trace);
    }
}
