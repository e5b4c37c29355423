package org.kentering.ballot.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.kentering.ballot.BallotSheet;
import org.kentering.ballot.Place;
import org.kentering.ballot.WaveId;
import org.kentering.kernel.Language;
import org.kentering.kernel.Message;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Pages that are the same for everybody in the same place who reads the same language: the empty paper, but for the
 * number of its form, and what is said once it is in. Making one from its template takes far longer than all else that a
 * respondent asks of the machine, so each is made once and kept while it is asked for. Nothing in them is of one visitor.
 */
@Component
class ReadyPages {

    private static final int MOST_BYTES = 48 * 1024 * 1024;

    private final ITemplateEngine templates;
    private final Cache<Key, Page> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Page page) -> page.before().length + page.after().length)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    ReadyPages(ITemplateEngine templates) {
        this.templates = templates;
    }

    private record Key(String template, WaveId wave, Place place, Language language, List<Message> heard) {}

    /** A page in two parts; between them stands the number of the form, if it has one. */
    private record Page(byte[] before, byte[] after) {}

    /**
     * The empty paper.
     *
     * @param heard what is told of earlier answers
     * @param model what the template needs, with this very number in it
     */
    View paper(
            BallotSheet sheet, Language language, List<Message> heard, String nonce, Supplier<Map<String, Object>> model) {
        Key key = new Key("ballot/paper", sheet.wave(), sheet.place(), language, heard);
        return view(kept.get(key, paper -> split(made(paper, model), nonce)), nonce);
    }

    /** What is said once a paper is in. */
    View saved(BallotSheet sheet, Language language, Supplier<Map<String, Object>> model) {
        Key key = new Key("ballot/notice", sheet.wave(), sheet.place(), language, List.of());
        return view(kept.get(key, notice -> new Page(bytes(made(notice, model)), new byte[0])), "");
    }

    private String made(Key key, Supplier<Map<String, Object>> model) {
        return templates.process(key.template(), new Context(key.language().locale(), model.get()));
    }

    private static Page split(String page, String nonce) {
        int at = page.indexOf(nonce);
        if (at < 0 || page.indexOf(nonce, at + 1) >= 0) {
            throw new IllegalStateException("the number of a form stands on its paper once");
        }
        return new Page(bytes(page.substring(0, at)), bytes(page.substring(at + nonce.length())));
    }

    private static View view(Page page, String nonce) {
        return (model, request, response) -> {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getOutputStream().write(page.before());
            response.getOutputStream().write(bytes(nonce));
            response.getOutputStream().write(page.after());
        };
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
