package org.kentering.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kentering.exchange.ColumnMapping;
import org.kentering.exchange.Sheet;
import org.kentering.kernel.Message;
import org.kentering.organisation.ImportProblem.Severity;
import org.kentering.organisation.PersonChange.FieldChange;
import org.kentering.organisation.PersonChange.Kind;

/** Compares a file with the organisation: what is new, changed and gone, and what is wrong. Changes nothing. */
final class Comparison {

    private final ColumnMapping mapping;
    private final UnitTree tree;
    private final Map<String, KnownPerson> known;
    private final RowReader reader;
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<PersonId, UnitPath> after = new HashMap<>();
    private final Map<UnitPath, Long> leaders = new HashMap<>();
    private final Map<UnitId, UnitPath> paths = new HashMap<>();

    Comparison(
            Sheet sheet, ColumnMapping mapping, DateOrder dateOrder, UnitTree tree, Collection<KnownPerson> everybody) {
        this.mapping = mapping;
        this.tree = tree;
        this.known = everybody.stream().collect(Collectors.toMap(KnownPerson::employeeId, Function.identity()));
        this.reader = new RowReader(sheet, mapping, dateOrder);
        tree.nodes().keySet().forEach(unit -> paths.put(unit, UnitPlacement.of(tree, unit)));
    }

    ImportPreview preview(long revision) {
        List<ImportRow> rows = reader.read();
        problems.addAll(reader.problems());
        UnitPlacement placement = new UnitPlacement(tree, rows, has(ImportField.PARENT_UNIT));
        Set<UnitPath> named = new LinkedHashSet<>();
        List<ImportRow> placed = new ArrayList<>();
        Map<Long, UnitPath> places = new HashMap<>();
        for (ImportRow row : rows) {
            switch (placement.place(row)) {
                case UnitPlacement.Placed.At(UnitPath path) -> {
                    places.put(row.line(), has(ImportField.UNIT) ? path : placeNow(row));
                    named.add(places.get(row.line()));
                    placed.add(row);
                }
                case UnitPlacement.Placed.Nowhere(Message reason) -> problem(row.line(), Severity.ERROR, reason);
            }
        }
        List<ImportRow> good = withoutTakenAddresses(placed);
        List<PersonChange> changes = new ArrayList<>();
        for (ImportRow row : good) {
            PersonChange change = change(row, places.get(row.line()));
            if (change.kind() != Kind.CHANGED || !change.fields().isEmpty()) {
                changes.add(change);
            }
        }
        problems.sort(Comparator.comparingLong(ImportProblem::line).thenComparing(ImportProblem::severity));
        return new ImportPreview(
                revision,
                changes,
                gone(),
                UnitPlacement.missing(
                        tree,
                        changes.stream().map(change -> change.after().unit()).toList()),
                new Reshaping(tree, before(), after, named).proposals(),
                problems,
                good.size() - changes.size(),
                has(ImportField.MANAGER));
    }

    private UnitPath placeNow(ImportRow row) {
        KnownPerson person = known.get(row.employeeId());
        return person == null ? UnitPath.COMPANY : pathNow(person);
    }

    /** Where somebody is now; who left a unit that ended since belongs to the company until the file says more. */
    private UnitPath pathNow(KnownPerson person) {
        return paths.getOrDefault(person.unit(), UnitPath.COMPANY);
    }

    /** An address that somebody else keeps, whom the file does not change or cannot change. */
    private List<ImportRow> withoutTakenAddresses(List<ImportRow> rows) {
        Map<String, KnownPerson> owners = new HashMap<>();
        known.values().forEach(person -> {
            if (person.email() != null) {
                owners.put(person.email(), person);
            }
        });
        Set<String> changing = new HashSet<>();
        if (has(ImportField.EMAIL)) {
            rows.forEach(row -> changing.add(row.employeeId()));
        }
        List<ImportRow> good = new ArrayList<>();
        for (ImportRow row : rows) {
            KnownPerson owner = row.email() == null ? null : owners.get(row.email());
            boolean taken = owner != null
                    && !owner.employeeId().equals(row.employeeId())
                    && reader.mentioned().contains(owner.employeeId())
                    && !changing.contains(owner.employeeId());
            if (taken) {
                String address = RowReader.excerpt(row.email());
                problem(
                        row.line(),
                        Severity.ERROR,
                        Message.of("organisation.import.problem.addressTaken", address, owner.employeeId()));
            } else {
                good.add(row);
            }
        }
        return good;
    }

    private PersonChange change(ImportRow row, UnitPath path) {
        boolean leads = row.manager();
        if (leads && leaders.putIfAbsent(path, row.line()) != null) {
            leads = false;
            problem(
                    row.line(),
                    Severity.WARNING,
                    Message.of("organisation.import.problem.secondManager", unitName(path), leaders.get(path)));
        }
        KnownPerson person = known.get(row.employeeId());
        if (person == null) {
            return new PersonChange(row.line(), Kind.NEW, null, row.at(path, leads), List.of());
        }
        ImportedPerson now = asItIs(person);
        ImportedPerson then = merged(now, row.at(path, leads));
        after.put(person.id(), path);
        return new PersonChange(
                row.line(),
                person.isActive() ? Kind.CHANGED : Kind.RETURNED,
                person.id(),
                then,
                differences(now, then));
    }

    private String unitName(UnitPath path) {
        return path.isCompany() ? tree.company().name() : path.toString();
    }

    private ImportedPerson asItIs(KnownPerson person) {
        boolean leads = tree.find(person.unit())
                .map(UnitNode::manager)
                .filter(person.id()::equals)
                .isPresent();
        return new ImportedPerson(
                person.employeeId(),
                person.firstName(),
                person.lastName(),
                person.email(),
                pathNow(person),
                leads,
                person.group(),
                person.location(),
                person.language(),
                person.startedOn());
    }

    /** What the file says where it has a column, and what is known elsewhere. */
    private ImportedPerson merged(ImportedPerson now, ImportedPerson file) {
        boolean staysPut = file.unit().equals(now.unit());
        return new ImportedPerson(
                now.employeeId(),
                has(ImportField.FIRST_NAME) ? file.firstName() : now.firstName(),
                file.lastName(),
                has(ImportField.EMAIL) ? file.email() : now.email(),
                file.unit(),
                has(ImportField.MANAGER) ? file.manager() : staysPut && now.manager(),
                has(ImportField.GROUP) ? file.group() : now.group(),
                has(ImportField.LOCATION) ? file.location() : now.location(),
                has(ImportField.LANGUAGE) ? file.language() : now.language(),
                has(ImportField.START_DATE) ? file.startedOn() : now.startedOn());
    }

    private List<FieldChange> differences(ImportedPerson now, ImportedPerson then) {
        List<FieldChange> fields = new ArrayList<>();
        add(fields, ImportField.FIRST_NAME, now.firstName(), then.firstName());
        add(fields, ImportField.LAST_NAME, now.lastName(), then.lastName());
        add(fields, ImportField.EMAIL, now.email(), then.email());
        if (!now.unit().equals(then.unit())) {
            fields.add(new FieldChange(ImportField.UNIT, unitName(now.unit()), unitName(then.unit())));
        }
        add(fields, ImportField.MANAGER, leads(now), leads(then));
        add(fields, ImportField.GROUP, now.group(), then.group());
        add(fields, ImportField.LOCATION, now.location(), then.location());
        add(fields, ImportField.LANGUAGE, now.language(), then.language());
        add(fields, ImportField.START_DATE, now.startedOn(), then.startedOn());
        return fields;
    }

    private String leads(ImportedPerson person) {
        return person.manager() ? unitName(person.unit()) : "";
    }

    private static void add(
            List<FieldChange> fields, ImportField field, @Nullable Object before, @Nullable Object now) {
        if (!Objects.equals(before, now)) {
            fields.add(new FieldChange(field, Objects.toString(before, ""), Objects.toString(now, "")));
        }
    }

    private List<PersonRow> gone() {
        return known.values().stream()
                .filter(person -> person.isActive() && !reader.mentioned().contains(person.employeeId()))
                .map(person -> new PersonRow(
                        person.id(),
                        person.firstName(),
                        person.lastName(),
                        person.unit(),
                        tree.find(person.unit()).map(UnitNode::name).orElse(""),
                        person.group(),
                        true))
                .sorted(Comparator.comparing(person -> Person.sortName(person.firstName(), person.lastName())))
                .toList();
    }

    private Map<PersonId, UnitId> before() {
        return known.values().stream()
                .filter(KnownPerson::isActive)
                .collect(Collectors.toMap(KnownPerson::id, KnownPerson::unit));
    }

    private boolean has(ImportField field) {
        return mapping.has(field.name());
    }

    private void problem(long line, Severity severity, Message reason) {
        problems.add(new ImportProblem(line, severity, reason));
    }
}
