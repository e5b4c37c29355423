package org.kentering.ballot;

import javax.sql.DataSource;
import org.kentering.kernel.ProcessIdentity;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * This module and the kernel alone, on a real server and a real database. Not annotated as a configuration, so that the
 * scan of the whole application does not find it.
 */
@EnableAutoConfiguration(
        excludeName = {
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration"
        })
@ComponentScan({"org.kentering.ballot", "org.kentering.kernel"})
@ConfigurationPropertiesScan("org.kentering.ballot")
@EnableMethodSecurity
class BallotContext {

    /** Who has which role is the matter of other modules; here everybody who asks has it. */
    public static class Access {

        public boolean holdsAny(String... roles) {
            return roles.length > 0;
        }

        public boolean ofTheProcess() {
            return SecurityContextHolder.getContext().getAuthentication() instanceof ProcessIdentity;
        }
    }

    /** Nobody joins or leaves. */
    @Bean
    Memberships memberships() {
        return wave -> Membership.UNCHANGED;
    }

    @Bean("access")
    Access access() {
        return new Access();
    }

    @Bean
    static StatementLog statementLog() {
        return new StatementLog();
    }

    @Bean
    static BeanPostProcessor watchedDataSource(StatementLog log) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? log.watching(source) : bean;
            }
        };
    }
}
