package org.kentering.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.exchange.CleanText;
import org.kentering.exchange.ColumnMapping;
import org.kentering.exchange.FormulaDefence;
import org.kentering.exchange.Sheet;
import org.kentering.exchange.SheetRow;
import org.kentering.kernel.Language;
import org.kentering.kernel.Message;
import org.kentering.organisation.ImportProblem.Severity;

/** Reads the lines of a file one by one and says what is wrong with each. Knows the file, not the organisation. */
final class RowReader {

    private static final int NAME_LIMIT = 200;
    private static final int SHORT_LIMIT = 100;
    private static final int PATH_LIMIT = 2000;
    private static final Set<String> YES = Set.of(
            "manager",
            "yes",
            "y",
            "true",
            "1",
            "x",
            "lead",
            "ja",
            "j",
            "waar",
            "leidinggevende",
            "wahr",
            "leiter",
            "leiterin",
            "leitung",
            "fuhrungskraft");
    private static final Set<String> NO =
            Set.of("", "no", "n", "false", "0", "-", "nee", "onwaar", "nein", "falsch", "employee", "medewerker");
    private static final Map<String, Language> LANGUAGE_NAMES = Map.of(
            "nederlands", Language.NL,
            "dutch", Language.NL,
            "niederlandisch", Language.NL,
            "english", Language.EN,
            "engels", Language.EN,
            "englisch", Language.EN,
            "deutsch", Language.DE,
            "german", Language.DE,
            "duits", Language.DE);

    private final Sheet sheet;
    private final ColumnMapping mapping;
    private final DateOrder dateOrder;
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Set<Long> badLines = new HashSet<>();
    private final Set<String> mentioned = new HashSet<>();

    RowReader(Sheet sheet, ColumnMapping mapping, DateOrder dateOrder) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.dateOrder = dateOrder;
    }

    /** The lines without an error, each person once. */
    List<ImportRow> read() {
        int width = width();
        List<ImportRow> read = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            mentioned.add(text(row, ImportField.EMPLOYEE_ID));
            if (row.cells().size() < width) {
                error(
                        row.line(),
                        Message.of(
                                "organisation.import.problem.shortRow",
                                row.cells().size(),
                                width));
            } else if (row.cells().stream().skip(sheet.header().size()).anyMatch(cell -> !cell.isBlank())) {
                error(
                        row.line(),
                        Message.of(
                                "organisation.import.problem.longRow",
                                sheet.header().size()));
            } else {
                read.add(row(row));
            }
        }
        return good(withoutRepeats(read));
    }

    List<ImportProblem> problems() {
        return problems;
    }

    /** All ids that the file names, on good lines and bad ones: nobody of these is gone. */
    Set<String> mentioned() {
        return mentioned;
    }

    private ImportRow row(SheetRow row) {
        long line = row.line();
        String employeeId = limited(row, ImportField.EMPLOYEE_ID, SHORT_LIMIT);
        String first = limited(row, ImportField.FIRST_NAME, NAME_LIMIT);
        String last = limited(row, ImportField.LAST_NAME, NAME_LIMIT);
        String unit = limited(row, ImportField.UNIT, NAME_LIMIT);
        String parent = limited(row, ImportField.PARENT_UNIT, PATH_LIMIT);
        String group = limited(row, ImportField.GROUP, SHORT_LIMIT);
        String location = limited(row, ImportField.LOCATION, NAME_LIMIT);
        if (UnitPath.of(parent).names().stream().anyMatch(name -> isLonger(name, NAME_LIMIT))) {
            error(line, Message.of("organisation.import.problem.tooLong", ImportField.PARENT_UNIT.label(), NAME_LIMIT));
        }
        if (employeeId.isEmpty()) {
            error(line, Message.of("organisation.import.problem.noId"));
        }
        if (first.isEmpty() && last.isEmpty()) {
            error(line, Message.of("organisation.import.problem.noName"));
        }
        if (unit.isEmpty() && mapping.has(ImportField.UNIT.name())) {
            warning(line, Message.of("organisation.import.problem.noUnit"));
        }
        return new ImportRow(
                line,
                employeeId,
                last.isEmpty() ? "" : first,
                last.isEmpty() ? first : last,
                email(row),
                unit,
                parent,
                manager(row),
                group.isEmpty() ? null : group,
                location.isEmpty() ? null : location,
                language(row),
                started(row));
    }

    private String text(SheetRow row, ImportField field) {
        return CleanText.of(FormulaDefence.undo(mapping.cell(row, field.name())));
    }

    private String limited(SheetRow row, ImportField field, int limit) {
        String text = text(row, field);
        if (isLonger(text, limit)) {
            error(row.line(), Message.of("organisation.import.problem.tooLong", field.label(), limit));
        } else if (FormulaDefence.looksLikeFormula(text)) {
            warning(row.line(), Message.of("organisation.import.problem.formula", field.label(), excerpt(text)));
        } else if (looksLikeMarkup(text)) {
            warning(row.line(), Message.of("organisation.import.problem.markup", field.label(), excerpt(text)));
        }
        return text;
    }

    private @Nullable String email(SheetRow row) {
        String text = text(row, ImportField.EMAIL);
        if (text.isEmpty()) {
            return null;
        }
        String email = Person.normalEmail(text);
        if (!MailAddress.Validator.isAddress(email)) {
            error(row.line(), Message.of("organisation.import.problem.wrongAddress", excerpt(text)));
        }
        return email;
    }

    private boolean manager(SheetRow row) {
        String word = text(row, ImportField.MANAGER);
        String plain = Fold.of(word);
        if (!YES.contains(plain) && !NO.contains(plain)) {
            warning(row.line(), Message.of("organisation.import.problem.unknownManager", excerpt(word)));
        }
        return YES.contains(plain);
    }

    private @Nullable Language language(SheetRow row) {
        String word = text(row, ImportField.LANGUAGE);
        if (word.isEmpty()) {
            return null;
        }
        Optional<Language> language =
                Language.of(word.replace('_', '-')).or(() -> Optional.ofNullable(LANGUAGE_NAMES.get(Fold.of(word))));
        if (language.isEmpty()) {
            warning(row.line(), Message.of("organisation.import.problem.unknownLanguage", excerpt(word)));
        }
        return language.orElse(null);
    }

    private @Nullable LocalDate started(SheetRow row) {
        String text = text(row, ImportField.START_DATE);
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = dateOrder.parse(text);
        if (day.isEmpty()) {
            error(row.line(), Message.of("organisation.import.problem.impossibleDate", excerpt(text)));
        }
        return day.orElse(null);
    }

    private List<ImportRow> withoutRepeats(List<ImportRow> read) {
        Map<String, List<ImportRow>> byId = new HashMap<>();
        List<ImportRow> kept = new ArrayList<>();
        for (ImportRow row : read) {
            List<ImportRow> same = byId.computeIfAbsent(row.employeeId(), id -> new ArrayList<>());
            Optional<ImportRow> earlier = same.stream().filter(row::repeats).findFirst();
            if (earlier.isPresent() && !row.employeeId().isEmpty()) {
                problems.add(new ImportProblem(
                        row.line(),
                        Severity.NOTE,
                        Message.of(
                                "organisation.import.problem.repeat",
                                earlier.get().line())));
            } else {
                same.add(row);
                kept.add(row);
            }
        }
        byId.forEach((id, rows) -> {
            if (rows.size() > 1 && !id.isEmpty()) {
                refuseAll(rows, "organisation.import.problem.sameId", excerpt(id));
            }
        });
        return kept;
    }

    private List<ImportRow> good(List<ImportRow> rows) {
        Map<String, List<ImportRow>> byEmail = new HashMap<>();
        rows.stream().filter(row -> !badLines.contains(row.line())).forEach(row -> {
            if (row.email() != null) {
                byEmail.computeIfAbsent(row.email(), email -> new ArrayList<>()).add(row);
            }
        });
        byEmail.forEach((email, sharing) -> {
            if (sharing.size() > 1) {
                refuseAll(sharing, "organisation.import.problem.sameAddress", excerpt(email));
            }
        });
        return rows.stream().filter(row -> !badLines.contains(row.line())).toList();
    }

    private void refuseAll(List<ImportRow> rows, String key, String what) {
        for (ImportRow row : rows) {
            long other = rows.stream()
                    .filter(one -> one != row)
                    .findFirst()
                    .orElseThrow()
                    .line();
            error(row.line(), Message.of(key, what, other));
        }
    }

    /** How many cells a line needs: up to the last column that has a heading. */
    private int width() {
        int width = sheet.header().size();
        while (width > 0 && sheet.header().get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private void error(long line, Message reason) {
        badLines.add(line);
        problems.add(new ImportProblem(line, Severity.ERROR, reason));
    }

    private void warning(long line, Message reason) {
        problems.add(new ImportProblem(line, Severity.WARNING, reason));
    }

    /** A bracket that opens a tag, a closing tag or a comment in HTML. */
    private static boolean looksLikeMarkup(String text) {
        for (int i = text.indexOf('<'); i >= 0 && i + 1 < text.length(); i = text.indexOf('<', i + 1)) {
            char next = text.charAt(i + 1);
            if (Character.isLetter(next) || next == '/' || next == '!') {
                return true;
            }
        }
        return false;
    }

    private static boolean isLonger(String text, int limit) {
        return text.codePointCount(0, text.length()) > limit;
    }

    static String excerpt(String text) {
        int limit = 60;
        return text.codePointCount(0, text.length()) <= limit
                ? text
                : text.substring(0, text.offsetByCodePoints(0, limit)) + "…";
    }
}
