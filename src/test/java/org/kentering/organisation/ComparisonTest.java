package org.kentering.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kentering.organisation.ImportProblem.Severity.ERROR;
import static org.kentering.organisation.ImportProblem.Severity.NOTE;
import static org.kentering.organisation.ImportProblem.Severity.WARNING;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kentering.exchange.ColumnMapping;
import org.kentering.exchange.Sheet;
import org.kentering.exchange.SheetReader;
import org.kentering.kernel.Language;
import org.kentering.kernel.Message;
import org.kentering.organisation.ImportProblem.Severity;
import org.kentering.organisation.PersonChange.FieldChange;
import org.kentering.organisation.PersonChange.Kind;

/** What a preview says, without a database. */
class ComparisonTest {

    private static final UnitTree EMPTY = new Sample.Tree().build();

    private static ImportPreview preview(byte[] file, UnitTree tree, KnownPerson... known) {
        Sheet sheet = SheetReader.read(file);
        ColumnMapping mapping = ColumnMapping.guess(sheet.header(), ImportField.targets());
        return new Comparison(sheet, mapping, DateOrder.DAY_FIRST, tree, List.of(known)).preview(1);
    }

    private static KnownPerson known(String id, String last, UnitId unit) {
        return new KnownPerson(
                PersonId.random(),
                id,
                "Anna",
                last,
                id.toLowerCase() + "@voorbeeld.example",
                unit,
                Sample.LONG_AGO,
                "End user",
                "Apeldoorn",
                Language.NL,
                LocalDate.of(2020, 1, 1),
                null,
                null);
    }

    private static List<String> said(ImportPreview preview, Severity severity) {
        return preview.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .map(problem -> problem.line() + " "
                        + problem.reason().key().substring("organisation.import.problem.".length()))
                .toList();
    }

    @Test
    void takesTheSampleCompanyAsItIs() {
        ImportPreview preview = preview(Sample.company(), EMPTY);
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.count(Kind.NEW)).isEqualTo(150);
        assertThat(preview.people()).hasSize(150);
        Set<UnitPath> used =
                preview.people().stream().map(change -> change.after().unit()).collect(Collectors.toSet());
        assertThat(used).hasSize(16);
        assertThat(preview.newUnits()).hasSize(20).containsAll(used);
        assertThat(preview.people().stream().filter(change -> change.after().manager()))
                .hasSize(16);
        assertThat(preview.gone()).isEmpty();
        assertThat(preview.proposals()).isEmpty();
    }

    @Test
    void findsEveryProblemOfTheMessyFileOnItsLine() {
        ImportPreview preview = preview(Sample.messy(), EMPTY);
        assertThat(said(preview, ERROR))
                .containsExactly(
                        "3 sameId",
                        "15 sameId",
                        "16 wrongAddress",
                        "19 circle",
                        "20 circle",
                        "21 impossibleDate",
                        "23 shortRow",
                        "24 noId",
                        "25 tooLong");
        assertThat(said(preview, WARNING)).containsExactly("17 formula", "18 markup", "22 unknownLanguage");
        assertThat(said(preview, NOTE)).containsExactly("14 repeat");
        assertThat(preview.people())
                .extracting(PersonChange::line)
                .containsExactly(2L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 17L, 18L, 22L);
    }

    @Test
    void saysProblemsWithTheWordsThatAPersonNeeds() {
        ImportPreview preview = preview(Sample.messy(), EMPTY);
        assertThat(preview.problems())
                .extracting(ImportProblem::reason)
                .contains(
                        Message.of("organisation.import.problem.sameId", "E1002", 15L),
                        Message.of("organisation.import.problem.circle", "Unit A > Unit B > Unit A"),
                        Message.of("organisation.import.problem.impossibleDate", "31-02-2020"),
                        Message.of("organisation.import.problem.shortRow", 3, 11),
                        Message.of("organisation.import.problem.tooLong", ImportField.LAST_NAME.label(), 200));
    }

    @Test
    void keepsFormulasAndMarkupAsText() {
        ImportPreview preview = preview(Sample.messy(), EMPTY);
        assertThat(preview.people())
                .extracting(change -> change.after().firstName())
                .contains("=HYPERLINK(\"http://x\";\"y\")", "<img src=x onerror=alert(1)>");
    }

    @Test
    void doesNotTakeSomebodyForGoneWhoseLineIsOnlyWrong() {
        ImportPreview preview = preview(
                Sample.messy(),
                EMPTY,
                known("E9001", "No-Mail", EMPTY.root()),
                known("E9008", "x", EMPTY.root()),
                known("E7777", "Away", EMPTY.root()));
        assertThat(preview.gone()).extracting(PersonRow::lastName).containsExactly("Away");
    }

    @Test
    void guessesDutchAndGermanHeadings() {
        byte[] dutch =
                ("Personeelsnummer;Voornaam;Achternaam;E-mailadres;Afdeling;Bovenliggende afdeling;Leidinggevende;"
                                + "Functiegroep;Vestiging;Taal;Datum in dienst\n"
                                + "1;Anna;Berg;;Montage;Productie;ja;Kantoor;Ede;Nederlands;1-2-2020\n")
                        .getBytes(StandardCharsets.UTF_8);
        byte[] german = ("Personalnummer;Vorname;Nachname;E-Mail;Abteilung;Übergeordnete Abteilung;Führungskraft;"
                        + "Mitarbeitergruppe;Standort;Sprache;Eintrittsdatum\n"
                        + "1;Anna;Berg;;Montage;Productie;x;Kantoor;Ede;niederländisch;01.02.2020\n")
                .getBytes(Charset.forName("windows-1252"));
        for (byte[] file : List.of(dutch, german)) {
            ImportPreview preview = preview(file, EMPTY);
            assertThat(preview.problems()).isEmpty();
            assertThat(preview.people().getFirst().after())
                    .isEqualTo(new ImportedPerson(
                            "1",
                            "Anna",
                            "Berg",
                            null,
                            new UnitPath(List.of("Productie", "Montage")),
                            true,
                            "Kantoor",
                            "Ede",
                            Language.NL,
                            LocalDate.of(2020, 2, 1)));
        }
    }

    /** What a wrong rights column would do: nothing. */
    @Test
    void ignoresColumnsThatNobodyAskedFor() {
        byte[] file = ("employee_id,last_name,admin,k\n1,Berg,ADMIN,1\n").getBytes();
        ImportPreview preview = preview(file, EMPTY, known("1", "Berg", EMPTY.root()));
        assertThat(preview.people()).isEmpty();
        assertThat(preview.unchanged()).isEqualTo(1);
    }

    @Test
    void saysBeforeAndAfter() {
        UnitTree tree = new Sample.Tree()
                .with("Waterman", "Production")
                .with("Production", "Assembly")
                .build();
        KnownPerson berg = known("E1", "Berg", Sample.unit(tree, "Production > Assembly"));
        ImportPreview preview = preview(
                Sample.csv(
                        "E1,Anna,Dijk,e1@voorbeeld.example,Machining,Production,manager,End"
                                + " user,Apeldoorn,en,2020-01-01",
                        Sample.line("E2", "New", "ASSEMBLY", "production")),
                tree,
                berg);
        assertThat(preview.people().getFirst().kind()).isEqualTo(Kind.CHANGED);
        assertThat(preview.people().getFirst().fields())
                .containsExactlyInAnyOrder(
                        new FieldChange(ImportField.LAST_NAME, "Berg", "Dijk"),
                        new FieldChange(ImportField.UNIT, "Production > Assembly", "Production > Machining"),
                        new FieldChange(ImportField.MANAGER, "", "Production > Machining"),
                        new FieldChange(ImportField.LANGUAGE, "NL", "EN"));
        assertThat(preview.newUnits()).containsExactly(new UnitPath(List.of("Production", "Machining")));
    }

    @Test
    void leavesAloneWhatTheFileHasNoColumnFor() {
        UnitTree tree = new Sample.Tree().with("Waterman", "Production").build();
        KnownPerson berg = known("E1", "Berg", Sample.unit(tree, "Production"));
        ImportPreview preview = preview("employee_id,last_name\nE1,Dijk\n".getBytes(), tree, berg);
        ImportedPerson after = preview.people().getFirst().after();
        assertThat(after.email()).isEqualTo("e1@voorbeeld.example");
        assertThat(after.unit()).isEqualTo(new UnitPath(List.of("Production")));
        assertThat(preview.people().getFirst().fields()).hasSize(1);
    }

    @Test
    void findsAUnitByItsNameAloneWhereTheFileHasNoColumnForTheOneAbove() {
        UnitTree tree = new Sample.Tree()
                .with("Waterman", "Production", "Support")
                .with("Production", "Quality")
                .build();
        byte[] file = "id,name,unit\n1,a,quality\n2,b,New one\n".getBytes();
        assertThat(preview(file, tree).people())
                .extracting(change -> change.after().unit().toString())
                .containsExactly("Production > Quality", "New one");
    }

    @Test
    void refusesAnAddressThatSomebodyElseKeeps() {
        KnownPerson other = known("E2", "Other", EMPTY.root());
        String taken = "E1,Anna,Berg,e2@voorbeeld.example,A,,,,,nl,2020-01-01";
        ImportPreview kept = preview(Sample.csv(taken, "E2,Short"), EMPTY, other);
        assertThat(said(kept, ERROR)).contains("2 addressTaken");
        ImportPreview swapped = preview(
                Sample.csv(taken, "E2,Anna,Other,e1@voorbeeld.example,A,,,,,nl,2020-01-01"),
                EMPTY,
                other,
                known("E1", "Berg", EMPTY.root()));
        assertThat(said(swapped, ERROR)).isEmpty();
        ImportPreview twice = preview(Sample.csv(taken, taken.replace("E1", "E3")), EMPTY);
        assertThat(said(twice, ERROR)).containsExactly("2 sameAddress", "3 sameAddress");
    }

    @Test
    void takesTheFirstOfTwoManagers() {
        String first = "E1,Anna,A,,Assembly,,manager,,,nl,";
        ImportPreview preview = preview(Sample.csv(first, first.replace("E1", "E2")), EMPTY);
        assertThat(said(preview, WARNING)).containsExactly("3 secondManager");
        assertThat(preview.people())
                .extracting(change -> change.after().manager())
                .containsExactly(true, false);
    }

    @Test
    void tellsUnitsOfOneNameApartByThePath() {
        ImportPreview preview = preview(
                Sample.csv(
                        Sample.line("1", "a", "Quality", "Production"),
                        Sample.line("2", "b", "Quality", "Support"),
                        Sample.line("3", "c", "Lab", "Quality"),
                        Sample.line("4", "d", "Lab", "Support > Quality")),
                EMPTY);
        assertThat(said(preview, ERROR)).containsExactly("4 ambiguousUnit");
        assertThat(preview.newUnits())
                .extracting(UnitPath::toString)
                .containsExactly(
                        "Production",
                        "Production > Quality",
                        "Support",
                        "Support > Quality",
                        "Support > Quality > Lab");
    }

    @Test
    void welcomesBackWhoHadLeft() {
        KnownPerson left = new KnownPerson(
                PersonId.random(),
                "E1",
                "Anna",
                "Berg",
                null,
                EMPTY.root(),
                Sample.LONG_AGO,
                null,
                null,
                null,
                null,
                LocalDate.of(2025, 1, 1),
                null);
        ImportPreview preview = preview(Sample.csv(Sample.line("E1", "Berg", "", "")), EMPTY, left);
        assertThat(preview.count(Kind.RETURNED)).isEqualTo(1);
        assertThat(said(preview, WARNING)).containsExactly("2 noUnit");
    }
}
