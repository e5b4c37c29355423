package org.kentering.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ResponseHeadersTest {

    /** Address, query, and what stays of a "no-cache" that somebody else writes later. */
    @ParameterizedTest
    @CsvSource({
        "/, v-r=uidl&v-uiId=0, no-store",
        "/, v-r=init&location=p/north, no-store",
        "/VAADIN/dynamic/resource/1/list.csv, , no-store",
        "/styles.css, v-c=1, no-cache",
        "/VAADIN/build/index.js, , no-cache"
    })
    void dataOfScreensIsNotKept(String address, String query, String expected) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
        request.setQueryString(query);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new ResponseHeaders().doFilter(request, response, new MockFilterChain(new Careless()));
        assertThat(response.getHeaders("Cache-Control")).containsExactly(expected);
        assertThat(response.getHeader("Other")).isEqualTo("kept");
    }

    private static class Careless extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            response.setHeader("Cache-Control", "no-cache");
            response.addHeader("Other", "kept");
        }
    }
}
