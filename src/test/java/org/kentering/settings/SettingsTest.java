package org.kentering.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kentering.kernel.Refusal;

class SettingsTest {

    private final Settings settings = new Settings();

    @Test
    void sendsNoPasswordInTheClear() {
        assertThatThrownBy(() -> settings.sendBy(draft("mail.example.org", MailSecurity.NONE, "me"), "sealed"))
                .isInstanceOf(Refusal.class)
                .hasMessage("settings.mail.passwordInTheClear");
        assertThat(settings.mailServer().host()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "::1"})
    void trustsTheWayWithinOneMachine(String host) {
        settings.sendBy(draft(host, MailSecurity.NONE, "me"), "sealed");
        assertThat(settings.mailServer().hasPassword()).isTrue();
    }

    @Test
    void wantsANameBesideAPassword() {
        assertThatThrownBy(() -> settings.sendBy(draft("mail.example.org", MailSecurity.TLS, " "), "sealed"))
                .isInstanceOf(Refusal.class)
                .hasMessage("settings.mail.passwordWithoutName");
    }

    @Test
    void takesEmptyFieldsAsNone() {
        settings.sendBy(draft(" ", MailSecurity.TLS, ""), null);
        MailServer server = settings.mailServer();
        assertThat(server.host()).isNull();
        assertThat(server.signInName()).isNull();
        assertThat(server.replyTo()).isNull();
        assertThat(server.hasPassword()).isFalse();
    }

    private static MailServerDraft draft(String host, MailSecurity security, String name) {
        return new MailServerDraft(host, 25, security, name, null, "Tide", "tide@example.org", "", 60);
    }
}
