package org.kentering.pulse.web;

import org.kentering.kernel.web.PublicPages;
import org.kentering.kernel.web.RequestLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The pages on trust have a chain of their own. */
@Configuration(proxyBeanMethods = false)
class TrustSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain trustPages(HttpSecurity http) {
        return PublicPages.chain(
                http,
                new RequestLimits((request, response, status, kind) -> response.setStatus(status.value())),
                "/trust",
                "/trust/**");
    }
}
