package org.kentering.kernel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what need not be looked at: other methods, bodies that no form of ours makes, and, when more requests are
 * being worked on than the database can soon serve, whoever comes next.
 */
public final class RequestLimits extends OncePerRequestFilter {

    public static final String RETRY_SECONDS = "30";

    static final int LARGEST_BODY = 64 * 1024;
    private static final int AT_ONCE = 200;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private final TurnedAway turnedAway;
    private final Semaphore places = new Semaphore(AT_ONCE);

    /** Writes the page for who is turned away before any controller is asked. */
    @FunctionalInterface
    public interface TurnedAway {

        /** @param kind {@code tooMuch} or {@code busy} */
        void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String kind)
                throws IOException;
    }

    public RequestLimits(TurnedAway turnedAway) {
        this.turnedAway = turnedAway;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (request.getContentLengthLong() > LARGEST_BODY) {
            turnedAway.write(request, response, HttpStatus.CONTENT_TOO_LARGE, "tooMuch");
        } else if (places.tryAcquire()) {
            try {
                chain.doFilter(request, response);
            } finally {
                places.release();
            }
        } else {
            response.setHeader("Retry-After", RETRY_SECONDS);
            turnedAway.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "busy");
        }
    }
}
