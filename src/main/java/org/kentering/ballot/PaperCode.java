package org.kentering.ballot;

/** A code for the print sheet of those who share a place. It belongs to nobody. */
public record PaperCode(Place place, Token token) {

    /** Where somebody without a camera types a code, on a device of their own or a shared one. */
    public static String kiosk(String publicAddress) {
        return below(publicAddress) + "kiosk";
    }

    /** The address that the code stands for. */
    public String address(String publicAddress) {
        return below(publicAddress) + token.text();
    }

    private static String below(String publicAddress) {
        return publicAddress.replaceAll("/+$", "") + "/s/";
    }
}
