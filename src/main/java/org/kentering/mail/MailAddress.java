package org.kentering.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.kentering.kernel.Refusal;

/** The address of one person's mailbox: nothing that could add a header or a second recipient. */
public record MailAddress(String text) {

    private static final int LONGEST = 254;

    /**
     * Checks the address.
     *
     * @throws Refusal if it is not exactly one plain address
     */
    public MailAddress {
        text = text.strip();
        if (!isPlain(text)) {
            throw Refusal.of("mail.address.wrong");
        }
    }

    /** Whether a text, blanks around it aside, is one plain address. */
    public static boolean isOne(String text) {
        return isPlain(text.strip());
    }

    private static boolean isPlain(String text) {
        boolean odd = text.isEmpty()
                || text.length() > LONGEST
                || text.chars().anyMatch(c -> c <= ' ' || c == 127 || "<>(),;:\"\\".indexOf(c) >= 0);
        if (odd || text.indexOf('@') < 1) {
            return false;
        }
        try {
            InternetAddress[] parsed = InternetAddress.parse(text, true);
            parsed[0].validate();
            return parsed.length == 1 && parsed[0].getAddress().equals(text);
        } catch (AddressException problem) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "a mailbox";
    }
}
