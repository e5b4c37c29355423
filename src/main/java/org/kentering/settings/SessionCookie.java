package org.kentering.settings;

import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The name of the session's cookie and whether it is kept to encrypted connections. A name that begins with {@code
 * __Host-} is one that a browser takes from this host alone, encrypted, for all of its paths.
 */
@Component
class SessionCookie implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private final Environment environment;

    SessionCookie(Environment environment) {
        this.environment = environment;
    }

    /** Runs after Boot's own, so nothing else decides. */
    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        boolean encrypted = Transport.of(environment).isEncrypted();
        Cookie cookie = factory.getSettings().getSession().getCookie();
        cookie.setName(encrypted ? "__Host-SESSION" : "SESSION");
        cookie.setSecure(encrypted);
    }
}
