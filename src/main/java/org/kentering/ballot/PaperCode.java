package org.kentering.ballot;

import io.nayuki.qrcodegen.QrCode;

/** A code for the print sheet of those who share a place. It belongs to nobody. */
public record PaperCode(Place place, Token token) {

    private static final int QUIET_ZONE = 4;

    /** The address that the code stands for. */
    public String address(String publicAddress) {
        return publicAddress.replaceAll("/+$", "") + "/s/" + token.text();
    }

    /** The address as a QR code, an SVG image of its own. */
    public String qrCode(String publicAddress) {
        QrCode code = QrCode.encodeText(address(publicAddress), QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + QUIET_ZONE).append(' ').append(y + QUIET_ZONE).append("h1v1h-1z");
                }
            }
        }
        int side = code.size + 2 * QUIET_ZONE;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + "v" + side + "H0z\"/>"
                + "<path d=\"" + path + "\"/></svg>";
    }
}
