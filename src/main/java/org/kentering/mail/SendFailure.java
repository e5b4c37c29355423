package org.kentering.mail;

import java.io.IOException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * A mail was not handed over. It keeps the server's code and not its words, because servers repeat addresses and
 * links in them.
 */
class SendFailure extends Exception {

    private static final Pattern CODES = Pattern.compile("^\\s*([245]\\d\\d)[ -]?([245]\\.\\d{1,3}\\.\\d{1,3})?");
    private static final int CLOSING = 421;

    private final MailTrouble trouble;
    private final @Nullable String code;

    SendFailure(MailTrouble trouble, @Nullable String code) {
        super(trouble + (code == null ? "" : " " + code), null, false, false);
        this.trouble = trouble;
        this.code = code;
    }

    MailTrouble trouble() {
        return trouble;
    }

    @Nullable String code() {
        return code;
    }

    /** Why no connection came about. */
    static SendFailure connecting(MessagingException problem) {
        if (problem instanceof AuthenticationFailedException) {
            return new SendFailure(MailTrouble.SIGN_IN, code(problem));
        }
        String words = String.valueOf(problem.getMessage()).toUpperCase(Locale.ROOT);
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return new SendFailure(MailTrouble.ENCRYPTION, null);
            }
            if (cause instanceof UnknownHostException) {
                return new SendFailure(MailTrouble.UNREACHABLE, null);
            }
        }
        return new SendFailure(
                words.contains("STARTTLS") ? MailTrouble.ENCRYPTION : MailTrouble.UNREACHABLE, code(problem));
    }

    /** Why a message was not taken over an open connection. */
    static SendFailure handingOver(MessagingException problem) {
        for (Exception part = problem; part != null; part = next(part)) {
            if (part instanceof SMTPSenderFailedException) {
                return new SendFailure(MailTrouble.SENDER_REFUSED, code(part));
            }
            if (part instanceof SMTPAddressFailedException address) {
                return judged(address.getReturnCode(), part);
            }
            if (part instanceof SMTPSendFailedException refused && refused.getNextException() == null) {
                boolean sender = refused.getCommand().toUpperCase(Locale.ROOT).startsWith("MAIL FROM");
                return sender && refused.getReturnCode() >= 500
                        ? new SendFailure(MailTrouble.SENDER_REFUSED, code(part))
                        : judged(refused.getReturnCode(), part);
            }
            if (part instanceof IOException) {
                return new SendFailure(MailTrouble.LOST, null);
            }
        }
        return new SendFailure(MailTrouble.LOST, code(problem));
    }

    private static SendFailure judged(int returnCode, Exception part) {
        if (returnCode == CLOSING || returnCode < 0) {
            return new SendFailure(MailTrouble.LOST, code(part));
        }
        return new SendFailure(returnCode >= 500 ? MailTrouble.REFUSED : MailTrouble.LATER, code(part));
    }

    private static @Nullable Exception next(Exception part) {
        return part instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static @Nullable String code(Exception problem) {
        Matcher codes = CODES.matcher(String.valueOf(problem.getMessage()));
        if (!codes.find()) {
            return null;
        }
        return codes.group(2) == null ? codes.group(1) : codes.group(1) + " " + codes.group(2);
    }
}
