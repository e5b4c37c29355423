package org.kentering.identity.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.kentering.identity.SessionGuard;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;

/** Who may send which request to the screens. The public pages of other modules have chains of their own before it. */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    private static final int AFTER_PUBLIC_PAGES = 100;

    @Bean
    @Order(AFTER_PUBLIC_PAGES)
    SecurityFilterChain screens(HttpSecurity http, SessionGuard guard) throws Exception {
        // Headers are written by ResponseHeaders, on every response of whatever kind; see its decision record.
        http.headers(headers -> headers.disable());
        http.authorizeHttpRequests(requests -> requests
                .requestMatchers("/styles.css", "/aura/**", "/brand/**", "/error").permitAll());
        // An idle page's heartbeat must not be sent to the log-in page: 403 makes the browser load anew.
        http.exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                new HttpStatusEntryPoint(HttpStatus.FORBIDDEN),
                request -> "heartbeat".equals(request.getParameter("v-r"))));
        http.addFilterBefore(guard, AuthorizationFilter.class);
        http.with(vaadin(), vaadin -> vaadin
                .loginView(LoginView.class)
                // What no screen answers is a page that does not exist, not a forbidden one.
                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated)
                .addLogoutHandler(guard)
                .addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(
                        ClearSiteDataHeaderWriter.Directive.CACHE, ClearSiteDataHeaderWriter.Directive.STORAGE))));
        http.formLogin(form -> form.failureHandler(failures()));
        return http.build();
    }

    private static AuthenticationFailureHandler failures() {
        return (request, response, failure) -> response.sendRedirect(
                request.getContextPath() + (failure instanceof LockedException ? "/login?slow" : "/login?error"));
    }

    /** The guard belongs into the chain above only; as a bean it would run for every request a second time. */
    @Bean
    FilterRegistrationBean<SessionGuard> guardOnlyInTheChain(SessionGuard guard) {
        FilterRegistrationBean<SessionGuard> registration = new FilterRegistrationBean<>(guard);
        registration.setEnabled(false);
        return registration;
    }
}
