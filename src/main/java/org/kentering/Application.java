package org.kentering;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The one process: web server, background work and database access of an installation. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@NpmPackage(
        value = "@fontsource-variable/inter",
        version = "5.3.0",
        assets = {
            "files/inter-latin-wght-normal.woff2:inter",
            "files/inter-latin-ext-wght-normal.woff2:inter"
        })
@Push(transport = Transport.WEBSOCKET_XHR)
public class Application implements AppShellConfigurator {

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(VerifyRelease.COMMAND)) {
            System.exit(VerifyRelease.run(System.out, Arrays.copyOfRange(arguments, 1, arguments.length)));
        }
        SpringApplication.run(Application.class, arguments);
    }

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "brand/mark.svg", "any");
    }
}
