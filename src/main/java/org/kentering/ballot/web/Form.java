package org.kentering.ballot.web;

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
record Form(Map<String, List<String>> fields) {

    private static final String ITEM = "item.";

    /** Reads the body; empty if it is larger than any form of ours. */
    static Optional<Form> read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(RequestLimits.LARGEST_BODY + 1);
        if (bytes.length > RequestLimits.LARGEST_BODY) {
            return Optional.empty();
        }
        return Optional.of(parsed(new String(bytes, StandardCharsets.UTF_8)));
    }

    /** The language that an address asks for; the container would read the body as well to answer that. */
    static Optional<Language> language(@Nullable String query) {
        return query == null ? Optional.empty() : Language.of(parsed(query).first("lang"));
    }

    private static Form parsed(String encoded) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : encoded.split("&")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                fields.computeIfAbsent(decoded(pair.substring(0, sign)), any -> new ArrayList<>())
                        .add(decoded(pair.substring(sign + 1)));
            }
        }
        return new Form(fields);
    }

    /** The first value of a field, or nothing. */
    String first(String name) {
        return fields.getOrDefault(name, List.of("")).getFirst();
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** What was answered, by the key of the item; an item that was left open is not in it. */
    Map<String, List<String>> items() {
        Map<String, List<String>> items = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            if (name.startsWith(ITEM)) {
                List<String> given = values.stream().filter(value -> !value.isEmpty()).toList();
                if (!given.isEmpty()) {
                    items.put(name.substring(ITEM.length()), given);
                }
            }
        });
        return items;
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
