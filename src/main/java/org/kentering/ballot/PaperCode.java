package org.kentering.ballot;

/** A code for the print sheet of a group. It belongs to nobody. */
public record PaperCode(CellId leaf, Token token) {

    /** The address that the code stands for. */
    public String address(String publicAddress) {
        return publicAddress.replaceAll("/+$", "") + "/s/" + token.text();
    }
}
