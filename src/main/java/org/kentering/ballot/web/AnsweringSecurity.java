package org.kentering.ballot.web;

import org.kentering.kernel.web.PublicPages;
import org.kentering.kernel.web.RequestLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The respondent's page has a chain of its own. */
@Configuration(proxyBeanMethods = false)
class AnsweringSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain answeringPages(HttpSecurity http, Notices notices) {
        return PublicPages.chainWithoutIdentity(http, new RequestLimits(notices::write), "/s/**");
    }
}
