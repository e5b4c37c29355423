package org.kentering.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at each request of somebody who is signed in: whether the session may go on, and what the account may do now.
 * So a right that was given or taken shows at the next click, and a switched-off account is out.
 */
public class SessionGuard extends OncePerRequestFilter implements LogoutHandler {

    private static final String HASH = SessionGuard.class.getName() + ".hash";

    private final SignIns signIns;
    private final PasswordSignIn passwordSignIn;

    SessionGuard(SignIns signIns, PasswordSignIn passwordSignIn) {
        this.signIns = signIns;
        this.passwordSignIn = passwordSignIn;
    }

    /** What the rows of this module call the session, if it is a signed-in one. */
    public static String hashOf(HttpSession session) {
        return session.getAttribute(HASH) instanceof String hash ? hash : "";
    }

    /** Has to run while the session still says which one it is. */
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        HttpSession session = request.getSession(false);
        if (session != null && authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
            signIns.signOut(who.account(), hashOf(session));
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (session != null && authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
            if (!mayGoOn(request, session, who)) {
                end(request, response, session);
                return;
            }
            refresh(authentication, who);
        }
        chain.doFilter(request, response);
    }

    private boolean mayGoOn(HttpServletRequest request, HttpSession session, SignedIn who) {
        String hash = hashOf(session);
        Optional<SignIns.Living> living = signIns.living(hash);
        if (hash.isEmpty() || isSomebodyElse(living, who)) {
            signIns.end(hash);
            begin(request, session, who);
            return true;
        }
        if (living.isEmpty() || signIns.isOver(living.get())) {
            signIns.end(hash);
            return false;
        }
        if (isThePersonActing(request)) {
            signIns.used(hash, living.get());
        }
        return true;
    }

    /** Who signs in where somebody else was signed in begins a session of their own. */
    private static boolean isSomebodyElse(Optional<SignIns.Living> living, SignedIn who) {
        return living.filter(row -> !row.account().equals(who.account())).isPresent();
    }

    private void begin(HttpServletRequest request, HttpSession session, SignedIn who) {
        String hash = OneTimeCode.sha256(session.getId());
        signIns.begin(hash, who.account(), device(request));
        session.setAttribute(HASH, hash);
    }

    private void refresh(Authentication authentication, SignedIn who) {
        Authentication fresh = passwordSignIn.as(who, authentication.getDetails());
        if (!new HashSet<>(fresh.getAuthorities()).equals(new HashSet<>(authentication.getAuthorities()))) {
            SecurityContextHolder.getContext().setAuthentication(fresh);
        }
    }

    private static void end(HttpServletRequest request, HttpServletResponse response, HttpSession session)
            throws IOException {
        SecurityContextHolder.clearContext();
        session.invalidate();
        if (request.getParameter("v-r") != null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(request.getContextPath() + "/login");
        }
    }

    /** Heartbeats and the push channel of an open page go on without anybody in front of it. */
    private static boolean isThePersonActing(HttpServletRequest request) {
        String kind = request.getParameter("v-r");
        return !"heartbeat".equals(kind) && !"push".equals(kind);
    }

    private static String device(HttpServletRequest request) {
        return Device.of(request.getHeader("User-Agent"));
    }
}
