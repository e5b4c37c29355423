package org.kentering.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.StreamProvider;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.jspecify.annotations.Nullable;
import org.kentering.settings.MailSecurity;
import org.kentering.settings.MailServer;
import org.kentering.settings.MailServerAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One conversation with the mail server, for as many mails as there are. Jakarta Mail directly rather than Spring's
 * sender, because each mail's outcome has to be known, and noted, before the next one leaves.
 */
class MailTransport implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailTransport.class);
    private static final String PATIENCE = "20000";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    static {
        // Otherwise the library looks through the class path for it with each part of each mail.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final MailServerAccess access;
    private final Session session;
    private @Nullable Transport connection;

    MailTransport(MailServerAccess access) {
        this.access = access;
        this.session = Session.getInstance(properties(access));
    }

    private static Properties properties(MailServerAccess access) {
        MailServer server = access.server();
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", String.valueOf(server.host()));
        properties.setProperty("mail.smtp.port", Integer.toString(server.port()));
        properties.setProperty("mail.smtp.connectiontimeout", "10000");
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty("mail.smtp.auth", Boolean.toString(server.signInName() != null));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(server.security() == MailSecurity.TLS));
        boolean startTls = server.security() == MailSecurity.STARTTLS;
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        return properties;
    }

    /** Opens the connection, unless it is open. */
    void connect() throws SendFailure {
        if (connection != null && connection.isConnected()) {
            return;
        }
        try {
            connection = session.getTransport();
            connection.connect(access.server().signInName(), access.password());
        } catch (MessagingException problem) {
            throw SendFailure.connecting(problem);
        }
    }

    /** Hands a mail over to the server, over an open connection. */
    void send(String messageId, String recipient, String languageTag, Wording wording, Instant now)
            throws SendFailure {
        Transport open = Objects.requireNonNull(connection, "connect first");
        try {
            MimeMessage message = message(messageId, recipient, languageTag, wording, now);
            message.saveChanges();
            open.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException problem) {
            throw SendFailure.handingOver(problem);
        }
    }

    private MimeMessage message(String messageId, String recipient, String languageTag, Wording wording, Instant now)
            throws MessagingException {
        MailServer server = access.server();
        MimeMessage message = new StableMessage(session, messageId);
        message.setFrom(address(String.valueOf(server.senderAddress()), server.senderName()));
        if (server.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {address(server.replyTo(), null)});
        }
        message.setRecipient(RecipientType.TO, address(recipient, null));
        message.setSubject(wording.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setContentLanguage(new String[] {languageTag});
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part(wording.plain(), "plain"));
        alternatives.addBodyPart(part(wording.html(), "html"));
        message.setContent(alternatives);
        return message;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static InternetAddress address(String text, @Nullable String name) throws MessagingException {
        try {
            InternetAddress address = new InternetAddress(text, true);
            address.setPersonal(name, UTF_8);
            return address;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        if (connection != null) {
            try {
                connection.close();
            } catch (MessagingException problem) {
                LOG.debug("The mail server hung up before we did: {}", problem.getClass().getSimpleName());
            }
        }
    }
}
