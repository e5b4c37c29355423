package org.kentering.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One file of the catalogue as text, and on which line each of its values stands. */
class CatalogueFile {

    private final String root;
    private final String name;
    private final String text;
    private final Map<String, Integer> lines = new HashMap<>();

    /**
     * @param root the folder of the whole catalogue
     * @param name the path below it
     */
    CatalogueFile(String root, String name, String text) {
        this.root = root;
        this.name = name;
        this.text = text;
    }

    String name() {
        return name;
    }

    /** The folder that it lies in, which says what it holds. */
    String folder() {
        return name.substring(0, Math.max(0, name.indexOf('/')));
    }

    /** Its name without folder and ending. */
    String stem() {
        return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
    }

    /**
     * Binds the file to its record.
     *
     * @throws CatalogueFault if it cannot be bound
     */
    <T extends CatalogueItem> T bind(YAMLMapper mapper, Class<T> type) {
        try {
            index(mapper);
            T item = mapper.readValue(text, type);
            if (!item.id().equals(stem())) {
                throw fault("id", "the id " + item.id() + " is not the name of the file");
            }
            return item;
        } catch (JacksonException problem) {
            throw fault(problem);
        }
    }

    /** What is wrong at a place of this file; a place that is not there is looked for in what surrounds it. */
    CatalogueFault fault(String at, String reason) {
        String place = at.isEmpty() ? "" : "/" + at;
        while (!place.isEmpty() && !lines.containsKey(place)) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return fault(lines.getOrDefault(place, 1), reason);
    }

    private CatalogueFault fault(int line, String reason) {
        return new CatalogueFault(List.of(root + "/" + name + ", line " + line + ": " + reason));
    }

    private CatalogueFault fault(JacksonException problem) {
        String at = path(problem);
        Flaw flaw = flaw(problem);
        if (flaw != null) {
            return fault(at.isEmpty() ? flaw.at() : at + "/" + flaw.at(), String.valueOf(flaw.getMessage()));
        }
        if (problem instanceof UnrecognizedPropertyException unknown) {
            return fault(at, "unknown property '" + unknown.getPropertyName() + "'");
        }
        if (problem.getCause() instanceof MarkedYamlEngineException syntax && syntax.getProblemMark().isPresent()) {
            // Counts from 0, and Jackson hands it on as if it counted from 1.
            return fault(syntax.getProblemMark().get().getLine() + 1, String.valueOf(syntax.getProblem()));
        }
        String reason = problem.getCause() instanceof IllegalArgumentException illegal
                ? String.valueOf(illegal.getMessage())
                : problem.getOriginalMessage();
        if (!at.isEmpty()) {
            return fault(at, reason);
        }
        TokenStreamLocation location = problem.getLocation();
        return location == null ? fault(at, reason) : fault(Math.max(1, location.getLineNr()), reason);
    }

    private static @Nullable Flaw flaw(JacksonException problem) {
        for (Throwable cause = problem.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Flaw flaw) {
                return flaw;
            }
        }
        return null;
    }

    private static String path(JacksonException problem) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : problem.getPath()) {
            path.append(path.isEmpty() ? "" : "/")
                    .append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        }
        return path.toString();
    }

    /** Remembers where each value stands, because what is bound no longer knows. */
    private void index(YAMLMapper mapper) {
        try (JsonParser parser = mapper.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String pointer = parser.streamReadContext().pathAsPointer().toString();
                lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
                if (token == JsonToken.VALUE_NULL) {
                    throw fault(pointer.isEmpty() ? "" : pointer.substring(1), "nothing stands here");
                }
            }
        }
    }
}
