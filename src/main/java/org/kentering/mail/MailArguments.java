package org.kentering.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kentering.kernel.Language;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** How the arguments of a mail's texts lie in the outbox: as data, because the words are found when it is sent. */
class MailArguments {

    static final String NONE = "[]";

    private static final JsonMapper JSON = JsonMapper.shared();

    private MailArguments() {}

    static String write(List<Object> arguments, Language language) {
        return JSON.writeValueAsString(node(arguments, language));
    }

    static List<Object> read(String stored) {
        return arguments(JSON.readTree(stored));
    }

    private static ArrayNode node(List<Object> arguments, Language language) {
        ArrayNode all = JSON.createArrayNode();
        for (Object argument : arguments) {
            switch (argument) {
                case String text -> all.add(text);
                case LocalText text -> all.add(text.in(language));
                case Integer number -> all.add(number.longValue());
                case Long number -> all.add(number);
                case LocalDate date -> all.addObject().put("date", date.toString());
                case Instant moment -> all.addObject().put("moment", moment.toString());
                case Message message ->
                    all.addObject().put("text", message.key()).set("with", node(message.arguments(), language));
                default -> throw new IllegalArgumentException("no argument of a mail: " + argument.getClass());
            }
        }
        return all;
    }

    private static List<Object> arguments(JsonNode stored) {
        List<Object> all = new ArrayList<>();
        for (JsonNode one : stored) {
            if (one.isString()) {
                all.add(one.stringValue());
            } else if (one.isNumber()) {
                all.add(one.longValue());
            } else if (one.has("date")) {
                all.add(LocalDate.parse(one.get("date").stringValue()));
            } else if (one.has("moment")) {
                all.add(Instant.parse(one.get("moment").stringValue()));
            } else {
                all.add(new Message(one.get("text").stringValue(), arguments(one.get("with"))));
            }
        }
        return all;
    }
}
