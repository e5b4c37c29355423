package org.kentering.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kentering.exchange.ColumnMapping;
import org.kentering.exchange.Sheet;
import org.kentering.exchange.SheetReader;
import org.kentering.exchange.TargetField;
import org.kentering.identity.AccountService;
import org.kentering.kernel.MayAdminister;
import org.kentering.kernel.Refusal;
import org.kentering.organisation.ImportWriter.Line;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the organisation up to date from a file: read, map the columns, look at what would change, then do the chosen
 * part of it all at once. Importing the same file again changes nothing.
 */
@Service
@MayAdminister
public class ImportService {

    private final OrganisationService organisation;
    private final ImportWriter writer;
    private final Revision revision;
    private final Today today;
    private final AccountService accounts;
    private final ApplicationEventPublisher events;

    ImportService(
            OrganisationService organisation,
            ImportWriter writer,
            Revision revision,
            Today today,
            AccountService accounts,
            ApplicationEventPublisher events) {
        this.organisation = organisation;
        this.writer = writer;
        this.revision = revision;
        this.today = today;
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * The table in a file.
     *
     * @throws Refusal if the file is none, or larger than an import may be
     */
    public Sheet read(byte[] file) {
        return SheetReader.read(file);
    }

    /** Which column probably holds what. */
    public ColumnMapping guessColumns(Sheet sheet) {
        return ColumnMapping.guess(sheet.header(), ImportField.targets());
    }

    /** How the dates in the file are probably meant. */
    public DateOrder guessDates(Sheet sheet, ColumnMapping mapping) {
        return DateOrder.guess(sheet.rows().stream()
                .map(row -> mapping.cell(row, ImportField.START_DATE.name()))
                .filter(text -> !text.isBlank())
                .toList());
    }

    /**
     * What the file would change, and every problem in it. Nothing is changed.
     *
     * @throws Refusal if a column that must be there is not
     */
    @Transactional(readOnly = true)
    public ImportPreview preview(Sheet sheet, ColumnMapping mapping, DateOrder dateOrder) {
        List<TargetField> missing = mapping.missing(ImportField.targets());
        if (!missing.isEmpty()) {
            throw Refusal.of(
                    "organisation.import.columnMissing",
                    ImportField.valueOf(missing.getFirst().key()).label());
        }
        return new Comparison(sheet, mapping, dateOrder, organisation.tree(), writer.everybody())
                .preview(revision.current());
    }

    /**
     * Does what was chosen of a preview, all of it or, if anything goes wrong, nothing.
     *
     * @throws org.kentering.kernel.StaleVersion if the organisation changed since the preview
     * @throws Refusal if the choice does not hold together
     */
    @Transactional
    public ImportResult apply(ImportPreview preview, ImportChoice choice, ImportProgress progress) {
        revision.advanceFrom(preview.revision());
        Work work = new Work(preview, choice, organisation.tree(), writer.everybody(), today.date());
        work.refuseSharedAddresses();
        work.moveUnits();
        work.writePeople(progress);
        work.writeManagers();
        work.letGo();
        work.endUnits();
        ImportResult result = work.result();
        events.publishEvent(new PeopleImported(
                organisation.tree().root(), result.added(), result.changed(), result.left(), result.unitsMade()));
        return result;
    }

    /** One import while it is being applied. */
    private final class Work {

        private final List<PersonChange> people;
        private final List<UnitProposal> proposals;
        private final Set<PersonId> gone;
        private final UnitTree tree;
        private final Map<PersonId, KnownPerson> known;
        private final LocalDate day;
        private final UnitBook book;
        private final List<Line> added = new ArrayList<>();
        private final List<Line> changed = new ArrayList<>();
        private int unitsMade;
        private int unitsReshaped;
        private int unitsKept;

        Work(ImportPreview preview, ImportChoice choice, UnitTree tree, List<KnownPerson> everybody, LocalDate day) {
            this.tree = tree;
            this.day = day;
            this.known = everybody.stream().collect(Collectors.toMap(KnownPerson::id, person -> person));
            this.people = preview.people().stream()
                    .filter(change -> choice.lines().contains(change.line()))
                    .toList();
            this.proposals = preview.proposals().stream()
                    .filter(proposal -> choice.reshaped().contains(proposal.unit()))
                    .sorted(Comparator.comparingInt(proposal -> proposal.path().depth()))
                    .toList();
            this.gone = preview.gone().stream()
                    .map(PersonRow::id)
                    .filter(choice.gone()::contains)
                    .collect(Collectors.toSet());
            this.book = new UnitBook(tree, this::makeUnit);
        }

        private UnitId makeUnit(UnitId parent, String name) {
            UnitId unit = writer.makeUnit(parent, name, day);
            events.publishEvent(new UnitChanged(unit, UnitChanged.Kind.MADE));
            unitsMade++;
            return unit;
        }

        void refuseSharedAddresses() {
            Map<String, String> owners = new HashMap<>();
            Set<PersonId> rewritten = people.stream()
                    .map(PersonChange::person)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            known.values().stream()
                    .filter(person -> person.email() != null)
                    .filter(person -> !gone.contains(person.id()) && !rewritten.contains(person.id()))
                    .forEach(person -> owners.put(person.email(), person.employeeId()));
            for (PersonChange change : people) {
                String email = change.after().email();
                String owner =
                        email == null ? null : owners.put(email, change.after().employeeId());
                if (owner != null) {
                    throw Refusal.of("organisation.import.addressKept", change.line(), email, owner);
                }
            }
        }

        void moveUnits() {
            for (UnitProposal proposal : proposals) {
                if (proposal.kind() == UnitProposal.Kind.RENAME) {
                    UnitPath goal = proposal.into().getFirst();
                    UnitId parent = book.at(goal.parent());
                    book.move(proposal.unit(), parent, goal.name());
                    writer.moveUnit(proposal.unit(), parent, goal.name());
                    events.publishEvent(new UnitChanged(proposal.unit(), UnitChanged.Kind.RENAMED));
                    unitsReshaped++;
                }
            }
        }

        void writePeople(ImportProgress progress) {
            Set<PersonId> otherAddress = new HashSet<>();
            for (PersonChange change : people) {
                UnitId unit = book.at(change.after().unit());
                KnownPerson before = change.person() == null ? null : known.get(change.person());
                if (before == null) {
                    added.add(new Line(PersonId.random(), change.after(), unit, day));
                } else {
                    changed.add(new Line(
                            before.id(),
                            change.after(),
                            unit,
                            unit.equals(before.unit()) && before.isActive() ? before.inUnitSince() : day));
                    if (before.email() != null
                            && !before.email().equals(change.after().email())) {
                        otherAddress.add(before.id());
                    }
                }
            }
            otherAddress.addAll(gone);
            writer.clearAddresses(otherAddress);
            int done = 0;
            int all = people.size();
            progress.at(done, all);
            for (List<Line> batch : batches(changed)) {
                writer.update(batch);
                done += batch.size();
                progress.at(done, all);
            }
            for (List<Line> batch : batches(added)) {
                writer.insert(batch);
                done += batch.size();
                progress.at(done, all);
            }
        }

        private static List<List<Line>> batches(List<Line> lines) {
            List<List<Line>> batches = new ArrayList<>();
            for (int from = 0; from < lines.size(); from += ImportWriter.BATCH) {
                batches.add(lines.subList(from, Math.min(lines.size(), from + ImportWriter.BATCH)));
            }
            return batches;
        }

        /** Who leads the own unit no longer, or left it, is taken off it; units further up stay as set by hand. */
        void writeManagers() {
            Map<UnitId, @Nullable PersonId> managers = new LinkedHashMap<>();
            for (Line line : changed) {
                KnownPerson before = known.get(line.person());
                boolean led = before != null
                        && tree.find(before.unit())
                                .map(UnitNode::manager)
                                .filter(line.person()::equals)
                                .isPresent();
                if (led && !(line.data().manager() && line.unit().equals(before.unit()))) {
                    managers.put(before.unit(), null);
                }
            }
            List<Line> all = new ArrayList<>(changed);
            all.addAll(added);
            all.stream()
                    .filter(line -> line.data().manager())
                    .forEach(line -> managers.put(line.unit(), line.person()));
            managers.entrySet()
                    .removeIf(entry -> Objects.equals(
                            tree.find(entry.getKey()).map(UnitNode::manager).orElse(null), entry.getValue()));
            writer.lead(managers);
            managers.keySet()
                    .forEach(unit -> events.publishEvent(new UnitChanged(unit, UnitChanged.Kind.MANAGER)));
        }

        void letGo() {
            writer.leave(gone, day);
            for (PersonId person : gone) {
                KnownPerson before = known.get(person);
                if (before.account() != null) {
                    accounts.retire(before.account());
                }
                events.publishEvent(new PersonLeft(person, before.account()));
            }
        }

        /** Those further down first, because a unit with others below it cannot end. */
        void endUnits() {
            for (UnitProposal proposal : proposals.reversed()) {
                if (proposal.kind() == UnitProposal.Kind.RENAME) {
                    continue;
                }
                List<UnitId> successors =
                        proposal.into().stream().map(book::at).toList();
                if (writer.endUnit(proposal.unit(), successors.isEmpty() ? null : successors.getFirst(), day)) {
                    unitsReshaped++;
                    successors.forEach(unit -> writer.reshaped(unit, day));
                    events.publishEvent(new UnitChanged(proposal.unit(), kind(proposal), successors));
                } else {
                    unitsKept++;
                }
            }
        }

        private static UnitChanged.Kind kind(UnitProposal proposal) {
            return switch (proposal.kind()) {
                case MERGE -> UnitChanged.Kind.MERGED;
                case SPLIT -> UnitChanged.Kind.SPLIT;
                case END, RENAME -> UnitChanged.Kind.ENDED;
            };
        }

        ImportResult result() {
            return new ImportResult(added.size(), changed.size(), gone.size(), unitsMade, unitsReshaped, unitsKept);
        }
    }
}
