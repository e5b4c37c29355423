package org.kentering.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Language;
import org.kentering.kernel.Message;
import org.kentering.kernel.Texts;
import org.kentering.settings.PublicFace;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Puts a mail into words: its texts in the reader's language, in one plain and one HTML frame. */
@Component
class MailWriter {

    private final Texts texts;
    private final SpringTemplateEngine frames = new SpringTemplateEngine();

    MailWriter(Texts texts) {
        this.texts = texts;
        frames.addTemplateResolver(frame("*.txt", TemplateMode.TEXT));
        frames.addTemplateResolver(frame("*.html", TemplateMode.HTML));
    }

    private static ClassLoaderTemplateResolver frame(String pattern, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/mail/");
        resolver.setResolvablePatterns(java.util.Set.of(pattern));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return resolver;
    }

    /**
     * Checks that a kind of mail can be written.
     *
     * @throws IllegalArgumentException if it has no texts
     */
    void check(String kind, Language language, boolean withLink) {
        for (String part : withLink ? List.of("subject", "text", "action") : List.of("subject", "text")) {
            if (!texts.has(language, kind + "." + part)) {
                throw new IllegalArgumentException("there is no text " + kind + "." + part + " in " + language);
            }
        }
    }

    Wording write(String kind, Language language, List<Object> arguments, @Nullable String link, PublicFace face) {
        Object[] words = arguments.stream()
                .map(argument -> inWords(argument, language, face.timeZone()))
                .toArray();
        Context context = new Context(language.locale());
        context.setVariable("language", language.tag());
        context.setVariable("subject", oneLine(texts.text(language, kind + ".subject", words)));
        context.setVariable("before", paragraphs(texts.text(language, kind + ".text", words)));
        context.setVariable("link", link);
        context.setVariable("action", link == null ? "" : texts.text(language, kind + ".action", words));
        boolean more = texts.has(language, kind + ".after");
        context.setVariable("after", more ? paragraphs(texts.text(language, kind + ".after", words)) : List.of());
        context.setVariable("company", face.companyName());
        context.setVariable("footer", texts.text(language, "mail.frame.footer", face.companyName()));
        return new Wording(
                (String) context.getVariable("subject"),
                frames.process("message.txt", context),
                frames.process("message.html", context));
    }

    private Object inWords(Object argument, Language language, ZoneId zone) {
        Locale locale = language.locale();
        return switch (argument) {
            case String text -> oneLine(text);
            case LocalDate date ->
                date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
            case Instant moment ->
                ZonedDateTime.ofInstant(moment, zone)
                        .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                                .withLocale(locale));
            case Message message ->
                new Message(
                        message.key(),
                        message.arguments().stream()
                                .map(inner -> inWords(inner, language, zone))
                                .toList());
            default -> argument;
        };
    }

    /** What somebody typed may not start a paragraph or a header of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static List<String> paragraphs(String text) {
        return List.of(text.strip().split("\\n\\s*\\n"));
    }
}
