package org.kentering.settings;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** The modules settings and mail alone on a database, without accounts, screens and background threads. */
@EnableAutoConfiguration(exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class})
@EnableMethodSecurity
@ComponentScan({"org.kentering.kernel", "org.kentering.settings", "org.kentering.mail"})
@ConfigurationPropertiesScan({"org.kentering.settings", "org.kentering.mail"})
@EntityScan({"org.kentering.settings", "org.kentering.mail"})
@EnableJpaRepositories({"org.kentering.settings", "org.kentering.mail"})
public class SmallContext {}
