package org.kentering.ballot.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.kentering.ballot.BallotSheet;
import org.kentering.ballot.Place;
import org.kentering.ballot.WaveId;
import org.kentering.kernel.Language;
import org.kentering.kernel.Message;
import org.kentering.kernel.web.Wording;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The empty paper, and what is said once it is in. Everybody in a wave who reads the same language sees the same, but
 * for the receipt, which tells of a place, and the number of the form. Making a page from its template takes far longer
 * than all else that a respondent asks of the machine, so the frame of a wave and the receipt of a place are each made
 * once and kept while they are asked for. Nothing in them is of one visitor.
 */
@Component
class ReadyPages {

    private static final int FRAME_BYTES = 16 * 1024 * 1024;
    private static final int RECEIPT_BYTES = 32 * 1024 * 1024;

    private final ITemplateEngine templates;
    private final Cache<FrameKey, Frame> frames = kept(FRAME_BYTES, Frame::size);
    private final Cache<ReceiptKey, String> receipts = kept(RECEIPT_BYTES, String::length);

    ReadyPages(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** A page, and the form of the receipt that stands on it. */
    private enum Kind {
        PAPER("ballot/paper", "before"),
        SAVED("ballot/notice", "after");

        private final String template;
        private final String receipt;

        Kind(String template, String receipt) {
            this.template = template;
            this.receipt = receipt;
        }
    }

    private record FrameKey(Kind kind, WaveId wave, Language language, List<Message> heard) {}

    private record ReceiptKey(Kind kind, WaveId wave, Place place, Language language) {}

    /** A page in three parts: up to the receipt, from there to the number of the form, and the rest. */
    private record Frame(byte[] begin, byte[] middle, byte[] end) {

        static Frame of(String page, String receipt, String nonce) {
            int left = once(page, receipt);
            int right = left + receipt.length();
            int number = nonce.isEmpty() ? page.length() : once(page, nonce);
            return new Frame(
                    bytes(page.substring(0, left)),
                    bytes(page.substring(right, number)),
                    bytes(page.substring(number + nonce.length())));
        }

        private static int once(String page, String part) {
            int at = page.indexOf(part);
            if (at < 0 || page.indexOf(part, at + 1) >= 0) {
                throw new IllegalStateException("the receipt and the number of a form stand on a page once");
            }
            return at;
        }

        int size() {
            return begin.length + middle.length + end.length;
        }

        byte[] around(String receipt, String nonce) {
            ByteArrayOutputStream page = new ByteArrayOutputStream(size() + 2 * receipt.length() + nonce.length());
            page.writeBytes(begin);
            page.writeBytes(bytes(receipt));
            page.writeBytes(middle);
            page.writeBytes(bytes(nonce));
            page.writeBytes(end);
            return page.toByteArray();
        }
    }

    /**
     * The empty paper.
     *
     * @param heard what is told of earlier answers
     * @param model what the template needs, with this very number in it
     */
    View paper(BallotSheet sheet, Wording say, List<Message> heard, String nonce, Supplier<Map<String, Object>> model) {
        return view(Kind.PAPER, sheet, say, heard, nonce, model);
    }

    /** What is said once a paper is in. */
    View saved(BallotSheet sheet, Wording say, Supplier<Map<String, Object>> model) {
        return view(Kind.SAVED, sheet, say, List.of(), "", model);
    }

    private View view(
            Kind kind, BallotSheet sheet, Wording say, List<Message> heard, String nonce,
            Supplier<Map<String, Object>> model) {
        Language language = say.language();
        String receipt = receipts.get(
                new ReceiptKey(kind, sheet.wave(), sheet.place(), language),
                key -> templates.process(
                        "ballot/receipt",
                        Set.of(kind.receipt),
                        new Context(
                                language.locale(),
                                Map.of("say", say, "receipt", Receipt.of(sheet, say), "shared", false))));
        Frame frame = frames.get(
                new FrameKey(kind, sheet.wave(), language, heard),
                key -> Frame.of(
                        templates.process(kind.template, new Context(language.locale(), model.get())), receipt, nonce));
        byte[] page = frame.around(receipt, nonce);
        return (ignored, request, response) -> {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
        };
    }

    private static <K, V> Cache<K, V> kept(int mostBytes, ToIntFunction<V> size) {
        return Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher((K key, V part) -> size.applyAsInt(part))
                .expireAfterAccess(Duration.ofMinutes(10))
                .scheduler(Scheduler.systemScheduler())
                .build();
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
