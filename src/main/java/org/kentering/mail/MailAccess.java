package org.kentering.mail;

import org.kentering.kernel.ProcessIdentity;
import org.kentering.settings.MailServerAccess;
import org.kentering.settings.PublicFace;
import org.kentering.settings.SettingsService;
import org.springframework.stereotype.Component;

/** The settings as sending needs them, read anew each time, because an administrator may change them meanwhile. */
@Component
class MailAccess {

    private final SettingsService settings;

    MailAccess(SettingsService settings) {
        this.settings = settings;
    }

    MailServerAccess server() {
        return ProcessIdentity.call(settings::mailServerAccess);
    }

    PublicFace face() {
        return settings.publicFace();
    }

    MailChannel channel() {
        if (face().address() == null) {
            return MailChannel.off("mail.channel.noAddress");
        }
        MailServerAccess access = server();
        if (access.server().host() == null || access.server().senderAddress() == null) {
            return MailChannel.off("mail.channel.noServer");
        }
        return access.passwordUnreadable() ? MailChannel.off("mail.channel.keyFile") : MailChannel.ON;
    }

    /** The same for every attempt, whatever is set meanwhile. */
    String messageId(MailId mail) {
        return "<" + mail.value() + "@" + settings.installation().id() + ".kentering>";
    }
}
