package org.kentering.organisation;

import java.util.Arrays;
import java.util.List;
import org.kentering.exchange.TargetField;
import org.kentering.kernel.Message;

/** What an organisation file can say of a person, and how such columns are headed in the three languages. */
public enum ImportField {
    EMPLOYEE_ID(
            true,
            "employee_id",
            "employee number",
            "employee no",
            "personnel number",
            "staff id",
            "personeelsnummer",
            "personeelsnr",
            "medewerkernummer",
            "werknemersnummer",
            "Personalnummer",
            "Personal-Nr",
            "Mitarbeiternummer",
            "id"),
    FIRST_NAME(false, "first_name", "given name", "forename", "voornaam", "roepnaam", "Vorname"),
    LAST_NAME(
            true,
            "last_name",
            "surname",
            "family name",
            "achternaam",
            "familienaam",
            "Nachname",
            "Familienname",
            "naam",
            "name"),
    EMAIL(false, "email", "e-mail", "e-mailadres", "mail", "mailadres", "E-Mail-Adresse"),
    UNIT(false, "unit", "department", "team", "afdeling", "eenheid", "Abteilung", "Einheit", "Bereich"),
    PARENT_UNIT(
            false,
            "parent_unit",
            "unit above",
            "parent department",
            "parent",
            "division",
            "bovenliggende afdeling",
            "afdeling erboven",
            "hoofdafdeling",
            "divisie",
            "übergeordnete Abteilung",
            "Abteilung darüber",
            "Hauptabteilung"),
    MANAGER(
            false,
            "manager",
            "is manager",
            "leads the unit",
            "lead",
            "leidinggevende",
            "geeft leiding aan de afdeling",
            "Führungskraft",
            "leitet die Abteilung",
            "Leitung",
            "Vorgesetzter"),
    GROUP(
            false,
            "employee_group",
            "job group",
            "group",
            "role",
            "functiegroep",
            "medewerkersgroep",
            "groep",
            "Mitarbeitergruppe",
            "Gruppe"),
    LOCATION(false, "location", "site", "office", "locatie", "vestiging", "standplaats", "Standort", "Ort"),
    LANGUAGE(false, "language", "taal", "voertaal", "Sprache"),
    START_DATE(
            false,
            "start_date",
            "hire date",
            "start",
            "datum in dienst",
            "in dienst sinds",
            "startdatum",
            "Eintrittsdatum",
            "Eintritt");

    private final TargetField target;

    ImportField(boolean required, String... headings) {
        target = new TargetField(name(), required, List.of(headings));
    }

    /** All of them, for the mapping of columns. */
    public static List<TargetField> targets() {
        return Arrays.stream(values()).map(field -> field.target).toList();
    }

    public boolean isRequired() {
        return target.required();
    }

    /** What it is called. */
    public Message label() {
        return Message.of("organisation.import.field." + name().toLowerCase(java.util.Locale.ROOT));
    }
}
