package org.kentering.voice.web;

import org.kentering.kernel.web.PublicPages;
import org.kentering.kernel.web.RequestLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The page behind a poster has a chain of its own. */
@Configuration(proxyBeanMethods = false)
class OpenVoiceSecurity {

    @Bean
    @Order(3)
    SecurityFilterChain openVoicePages(HttpSecurity http, OpenVoiceNotices notices) {
        return PublicPages.chain(http, new RequestLimits(notices::write), "/voice/**");
    }
}
