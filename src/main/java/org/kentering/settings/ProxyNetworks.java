package org.kentering.settings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** The networks that the company's own proxies stand in. */
record ProxyNetworks(List<IpAddressMatcher> networks) {

    /**
     * The networks as they were configured.
     *
     * @throws RefusedStart if one of them is none
     */
    static ProxyNetworks of(@Nullable String configured) {
        List<IpAddressMatcher> networks = new ArrayList<>();
        if (configured != null && !configured.isBlank()) {
            for (String network : configured.split(",")) {
                try {
                    networks.add(new IpAddressMatcher(network.strip()));
                } catch (IllegalArgumentException problem) {
                    throw new RefusedStart(
                            "KENTERING_BEHIND_PROXY names no network: \"" + network.strip() + "\".",
                            "Give the address of the proxy or its network, such as 10.0.0.5 or 10.0.0.0/24; several"
                                    + " are separated by commas.");
                }
            }
        }
        return new ProxyNetworks(List.copyOf(networks));
    }

    boolean isEmpty() {
        return networks.isEmpty();
    }

    boolean contains(String address) {
        return networks.stream().anyMatch(network -> network.matches(address));
    }
}
