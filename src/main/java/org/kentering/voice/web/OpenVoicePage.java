package org.kentering.voice.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.Theme;
import org.kentering.kernel.Language;
import org.kentering.kernel.web.PublicForm;
import org.kentering.kernel.web.Wording;
import org.kentering.voice.OpenAnswer;
import org.kentering.voice.OpenCode;
import org.kentering.voice.OpenPoster;

/**
 * The page behind a poster as the template writes it down.
 *
 * @param poster none if the code of the address has ended: only the answer can be read then
 * @param alert what is wrong with what was sent
 * @param told the author's code, right after it was told
 * @param answer what the author asked for
 */
record OpenVoicePage(
        @Nullable OpenPoster poster,
        List<Choice> kinds,
        List<Choice> themes,
        String words,
        String name,
        String reply,
        @Nullable String alert,
        @Nullable String told,
        String asked,
        @Nullable OpenAnswer answer,
        UUID line,
        List<Tongue> languages) {

    record Choice(String key, String text, boolean chosen) {}

    record Tongue(String tag, String code, String name, boolean current) {}

    /** The page for what somebody sent so far, or for nothing yet. */
    static OpenVoicePage of(
            @Nullable OpenPoster poster, List<Theme> themes, PublicForm sent, OpenCode reply, Wording say) {
        String theme = sent.first("theme");
        return new OpenVoicePage(
                poster,
                List.of(
                        kind("IDEA", sent, say),
                        kind("CONCERN", sent, say)),
                themes.stream()
                        .map(one -> new Choice(
                                one.key(), say.of(one.name()) + ": " + say.of(one.hint()), one.key().equals(theme)))
                        .toList(),
                sent.first("words"),
                sent.first("name"),
                reply.text(),
                null,
                null,
                sent.first("asked"),
                null,
                UUID.randomUUID(),
                List.of(Language.values()).stream()
                        .map(one -> new Tongue(
                                one.tag(), one.name(), say.of("kernel.language." + one.tag()), one == say.language()))
                        .toList());
    }

    private static Choice kind(String key, PublicForm sent, Wording say) {
        boolean chosen = key.equals(sent.first("kind")) || key.equals("IDEA") && !sent.has("kind");
        return new Choice(key, say.of("voice.open.kind." + key.toLowerCase(Locale.ROOT)), chosen);
    }

    OpenVoicePage withAlert(String sentence) {
        return new OpenVoicePage(
                poster, kinds, themes, words, name, reply, sentence, told, asked, answer, line, languages);
    }

    OpenVoicePage withTold(OpenCode code) {
        return new OpenVoicePage(
                poster, kinds, themes, "", "", reply, null, code.inGroups(), asked, answer, line, languages);
    }

    OpenVoicePage withAnswer(OpenAnswer found) {
        return new OpenVoicePage(
                poster, kinds, themes, words, name, reply, alert, told, asked, found, line, languages);
    }
}
