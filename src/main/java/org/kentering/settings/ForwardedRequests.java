package org.kentering.settings;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Believes {@code X-Forwarded-For} and {@code X-Forwarded-Proto} from the networks that were named as the company's
 * proxies, and from nobody else. The sender's address is the last one that is no proxy's: whatever stands before it,
 * the sender may have written. {@code X-Forwarded-Host} is never believed; links start with the public address. Runs
 * before every other filter, because all of them ask who sends and whether the connection is encrypted.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ForwardedRequests extends OncePerRequestFilter {

    private final ProxyNetworks proxies;

    ForwardedRequests(InstallationProperties properties) {
        proxies = properties.proxyNetworks();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !proxies.contains(request.getRemoteAddr());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Forwarded(request, sender(request), isEncrypted(request)), response);
    }

    private String sender(HttpServletRequest request) {
        String sender = request.getRemoteAddr();
        String header = request.getHeader("X-Forwarded-For");
        if (header == null) {
            return sender;
        }
        String[] hops = header.split(",");
        for (int i = hops.length - 1; i >= 0; i--) {
            String hop = hops[i].strip();
            if (!isAddress(hop)) {
                return sender;
            }
            sender = hop;
            if (!proxies.contains(hop)) {
                return sender;
            }
        }
        return sender;
    }

    /** Digits, dots, colons and hexadecimal letters: nothing that would be looked up as a name or break a log line. */
    private static boolean isAddress(String hop) {
        return hop.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*") && hop.length() <= 45;
    }

    private static boolean isEncrypted(HttpServletRequest request) {
        String scheme = request.getHeader("X-Forwarded-Proto");
        return scheme == null ? request.isSecure() : "https".equalsIgnoreCase(scheme.strip());
    }

    /** The request as it left its sender. */
    private static class Forwarded extends HttpServletRequestWrapper {

        private final String sender;
        private final boolean encrypted;

        Forwarded(HttpServletRequest request, String sender, boolean encrypted) {
            super(request);
            this.sender = sender;
            this.encrypted = encrypted;
        }

        @Override
        public String getRemoteAddr() {
            return sender;
        }

        @Override
        public @Nullable String getRemoteHost() {
            return sender;
        }

        @Override
        public boolean isSecure() {
            return encrypted;
        }

        @Override
        public String getScheme() {
            return encrypted ? "https" : "http";
        }
    }
}
