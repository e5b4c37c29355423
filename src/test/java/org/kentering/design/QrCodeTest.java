package org.kentering.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrCodeTest {

    @Test
    void anAddressBecomesAPictureOfItsOwn() {
        String picture = QrCode.svg("https://pulse.example.org/s/abc");
        assertThat(picture).startsWith("<svg ").endsWith("</svg>").contains("viewBox=\"0 0 37 37\"");
        assertThat(QrCode.svg("https://pulse.example.org/s/abd")).isNotEqualTo(picture);
    }
}
