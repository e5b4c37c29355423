package org.kentering.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What only whoever starts the installation may say, because it must hold before anybody can sign in.
 *
 * @param publicUrl where people reach it; without it mail and QR codes are off
 * @param keyFile what secrets in the database are sealed with; belongs into another backup than the database
 * @param demo whether this start is of the sample company
 * @param clock what the clock follows; the sample company always turns its own
 * @param clockAhead how far the clock is ahead of this machine's, for rehearsals and tests
 * @param behindProxy the networks, in CIDR form and separated by commas, whose forwarding headers are believed
 */
@ConfigurationProperties("kentering")
record InstallationProperties(
        @Nullable String publicUrl,
        @DefaultValue("data/installation.key") Path keyFile,
        @DefaultValue("false") boolean demo,
        @DefaultValue("database") ClockSource clock,
        @DefaultValue("0s") Duration clockAhead,
        @Nullable String behindProxy) {

    InstallationProperties {
        PublicAddress.of(publicUrl);
        ProxyNetworks.of(behindProxy);
    }

    Optional<PublicAddress> publicAddress() {
        return PublicAddress.of(publicUrl);
    }

    ProxyNetworks proxyNetworks() {
        return ProxyNetworks.of(behindProxy);
    }

    boolean followsDatabase() {
        return clock == ClockSource.DATABASE && !demo;
    }
}
