package org.kentering.kernel.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Language;

/**
 * The fields of a form, read by us and not by the container, which would take megabytes before anybody could say no.
 */
public record PublicForm(Map<String, List<String>> fields) {

    /** Reads the body; empty if it is larger than any form of ours. */
    public static Optional<PublicForm> read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(RequestLimits.LARGEST_BODY + 1);
        if (bytes.length > RequestLimits.LARGEST_BODY) {
            return Optional.empty();
        }
        return Optional.of(parsed(new String(bytes, StandardCharsets.UTF_8)));
    }

    /** The language that an address asks for; the container would read the body as well to answer that. */
    public static Optional<Language> language(@Nullable String query) {
        return query == null ? Optional.empty() : Language.of(parsed(query).first("lang"));
    }

    private static PublicForm parsed(String encoded) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : encoded.split("&")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                fields.computeIfAbsent(decoded(pair.substring(0, sign)), any -> new ArrayList<>())
                        .add(decoded(pair.substring(sign + 1)));
            }
        }
        return new PublicForm(fields);
    }

    /** The first value of a field, or nothing. */
    public String first(String name) {
        return fields.getOrDefault(name, List.of("")).getFirst();
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            // A stray percent sign is what somebody sent, not a reason to fail: it is checked like any other text.
            return part;
        }
    }
}
