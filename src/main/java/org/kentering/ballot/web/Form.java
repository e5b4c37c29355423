package org.kentering.ballot.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kentering.kernel.web.PublicForm;

/** A filled paper as it was sent. */
record Form(PublicForm sent) {

    private static final String ITEM = "item.";

    /** Reads the body; empty if it is larger than any form of ours. */
    static Optional<Form> read(InputStream body) throws IOException {
        return PublicForm.read(body).map(Form::new);
    }

    /** The first value of a field, or nothing. */
    String first(String name) {
        return sent.first(name);
    }

    boolean has(String name) {
        return sent.has(name);
    }

    /** What was answered, by the key of the item; an item that was left open is not in it. */
    Map<String, List<String>> items() {
        Map<String, List<String>> items = new LinkedHashMap<>();
        sent.fields().forEach((name, values) -> {
            if (name.startsWith(ITEM)) {
                List<String> given = values.stream().filter(value -> !value.isEmpty()).toList();
                if (!given.isEmpty()) {
                    items.put(name.substring(ITEM.length()), given);
                }
            }
        });
        return items;
    }
}
