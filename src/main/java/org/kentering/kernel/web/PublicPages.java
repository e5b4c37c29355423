package org.kentering.kernel.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Pages for people without an account: no session, no sign-in, nothing from anywhere else. */
public final class PublicPages {

    private static final String CONTENT = "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; "
            + "connect-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String PERMISSIONS = "accelerometer=(), autoplay=(), camera=(), display-capture=(), "
            + "fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    private PublicPages() {}

    /**
     * The chain of such pages where services are asked, which want to know who asks, even if it is nobody.
     *
     * @param limits what turns away before anything is looked at
     * @param paths patterns of their addresses
     */
    public static SecurityFilterChain chain(HttpSecurity http, RequestLimits limits, String... paths) {
        return guarded(http, limits, paths)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /**
     * The chain of pages that thousands open in one morning and behind which no service is asked who asks: headers and
     * limits, and nothing that works out an identity that nobody has.
     */
    public static SecurityFilterChain chainWithoutIdentity(HttpSecurity http, RequestLimits limits, String... paths) {
        return guarded(http, limits, paths)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .exceptionHandling(AbstractHttpConfigurer::disable)
                .build();
    }

    private static HttpSecurity guarded(HttpSecurity http, RequestLimits limits, String... paths) {
        return http.securityMatcher(paths)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS)))
                .addFilterAfter(limits, HeaderWriterFilter.class);
    }
}
