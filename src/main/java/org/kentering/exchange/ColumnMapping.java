package org.kentering.exchange;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which column holds what. What no column holds is missing from the map; columns that nobody asked for are ignored.
 *
 * @param columns keys of fields, positions counted from 0
 */
public record ColumnMapping(Map<String, Integer> columns) {

    public ColumnMapping {
        columns = Map.copyOf(columns);
    }

    /** What the headings suggest: first whole headings, then headings that begin with a usual one. */
    public static ColumnMapping guess(List<String> header, List<TargetField> fields) {
        Map<String, Integer> found = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        List<String> plain = header.stream().map(ColumnMapping::plain).toList();
        for (boolean whole : new boolean[] {true, false}) {
            for (TargetField field : fields) {
                if (!found.containsKey(field.key())) {
                    position(plain, field, taken, whole).ifPresent(column -> {
                        found.put(field.key(), column);
                        taken.add(column);
                    });
                }
            }
        }
        return new ColumnMapping(found);
    }

    private static Optional<Integer> position(
            List<String> header, TargetField field, Set<Integer> taken, boolean whole) {
        for (String heading : field.headings()) {
            String wanted = plain(heading);
            for (int i = 0; i < header.size(); i++) {
                String given = header.get(i);
                if (!taken.contains(i) && (whole ? given.equals(wanted) : given.startsWith(wanted))) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    /** Letters and digits only, without case and accents: "E-mail adres" is "emailadres". */
    private static String plain(String heading) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(heading, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The same with one field elsewhere, or nowhere. */
    public ColumnMapping with(String key, @Nullable Integer column) {
        Map<String, Integer> changed = new HashMap<>(columns);
        if (column == null) {
            changed.remove(key);
        } else {
            changed.put(key, column);
        }
        return new ColumnMapping(changed);
    }

    public boolean has(String key) {
        return columns.containsKey(key);
    }

    /** Required fields that no column holds. */
    public List<TargetField> missing(List<TargetField> fields) {
        return fields.stream()
                .filter(field -> field.required() && !has(field.key()))
                .toList();
    }

    /** The raw text of a field in a row; empty if there is no such column, or the row ends before it. */
    public String cell(SheetRow row, String key) {
        Integer column = columns.get(key);
        return column == null || column >= row.cells().size() ? "" : row.cells().get(column);
    }
}
