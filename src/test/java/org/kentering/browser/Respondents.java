package org.kentering.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** People who answer a survey as a browser without script would: open the link, fill in the form, send it. */
final class Respondents implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();

    /** The keys of what is asked behind a link, in the order of the paper. */
    List<String> asked(String link) {
        return open(link).select("fieldset").stream()
                .map(question -> question.select("[name^=item.]").attr("name").substring("item.".length()))
                .toList();
    }

    /**
     * Answers and reads that the answers are in.
     *
     * @param answers for each key of an item the values or the words; what the paper does not ask fails
     */
    void answer(String link, Map<String, List<String>> answers) {
        Element form = open(link).getElementById("paper");
        List<String> fields = new ArrayList<>();
        form.select("input[type=hidden]").forEach(hidden -> fields.add(pair(hidden.attr("name"), hidden.attr("value"))));
        answers.forEach((item, values) -> values.forEach(value -> {
            assertThat(form.select("[name='item." + item + "'][value='" + value + "'], textarea[name='item." + item + "']"))
                    .as("a place on the paper for %s at %s", value, item)
                    .hasSize(1);
            fields.add(pair("item." + item, value));
        }));
        Element send = form.getElementById("send");
        fields.add(pair(send.attr("name"), send.attr("value")));
        HttpResponse<String> sent = send(HttpRequest.newBuilder(URI.create(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", fields))));
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).contains("Thank you, your answers are in");
    }

    /** The status of opening a link. */
    int statusOf(String link) {
        return send(HttpRequest.newBuilder(URI.create(link)).GET()).statusCode();
    }

    private Document open(String link) {
        HttpResponse<String> opened = send(HttpRequest.newBuilder(URI.create(link)).GET());
        assertThat(opened.statusCode()).as("opening %s", link).isEqualTo(200);
        return Jsoup.parse(opened.body(), link);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.header("Accept-Language", "en").build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
