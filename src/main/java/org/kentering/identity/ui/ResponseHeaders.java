package org.kentering.identity.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The security headers of every response, whoever writes it: page, data, file, redirect or error. They are set before
 * anything but the sender is known, because a page of Vaadin leaves by a servlet forward that later header writers miss.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ResponseHeaders extends OncePerRequestFilter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
    private static final String NOTHING_AT_ALL =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Public pages of other modules: their chains say the same, but never overwrite what stands there already. */
    private static final String PUBLIC_PAGES = "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self';"
            + " connect-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        boolean publicPage = isPublicPage(request.getRequestURI());
        response.setHeader("Referrer-Policy", publicPage ? "no-referrer" : "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Content-Security-Policy", publicPage ? PUBLIC_PAGES : NOTHING_AT_ALL);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!isStatic(request.getRequestURI())) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        chain.doFilter(request, isData(request) ? new NotKept(response) : response);
    }

    /** Pages for people without an account; see {@code kernel.web.PublicPages}. */
    private static boolean isPublicPage(String path) {
        return path.startsWith("/s/") || path.startsWith("/voice/") || path.equals("/trust") || path.startsWith("/trust/");
    }

    /** What a screen asks for without loading anew: its data, and the files that it hands out. */
    private static boolean isData(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI().startsWith("/VAADIN/dynamic/")
                || query != null && (query.contains("v-r=uidl") || query.contains("v-r=init"));
    }

    private static boolean isStatic(String path) {
        return path.startsWith("/VAADIN/build/") || path.startsWith("/VAADIN/static/") || path.startsWith("/brand/");
    }

    /** Vaadin would say "no-cache" of what it answers, and a browser may keep that. */
    private static class NotKept extends HttpServletResponseWrapper {

        NotKept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, @Nullable String text) {
            if (!name.equalsIgnoreCase("Cache-Control")) {
                super.setHeader(name, text);
            }
        }

        @Override
        public void addHeader(String name, @Nullable String text) {
            if (!name.equalsIgnoreCase("Cache-Control")) {
                super.addHeader(name, text);
            }
        }
    }
}
