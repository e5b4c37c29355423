package org.kentering.organisation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kentering.design.Words;
import org.kentering.exchange.CsvExport;
import org.kentering.exchange.CsvExport.Column;
import org.kentering.kernel.Language;
import org.kentering.organisation.ImportField;
import org.kentering.organisation.PersonDetails;
import org.kentering.organisation.PersonRecord;
import org.kentering.organisation.PersonService;
import org.kentering.organisation.UnitTree;

/**
 * The list as it is filtered, as a CSV file with what the reader may see. Whoever sees whole files gets the columns
 * that an import reads, so that the file can come back corrected.
 */
class PeopleExport extends Anchor {

    private final Map<ImportField, String> titles = new EnumMap<>(ImportField.class);

    PeopleExport(PersonService persons, Supplier<PeopleQuery> query) {
        setText(getTranslation("organisation.people.export"));
        Language language = Language.of(getLocale());
        for (ImportField field : ImportField.values()) {
            titles.put(field, Words.text(field.label()));
        }
        setHref(
                DownloadHandler.fromInputStream(event -> {
                    List<PersonDetails> rows =
                            persons.export(query.get().filter(), query.get().sort());
                    byte[] bytes = new CsvExport<>(language, columns(rows)).bytes(rows);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "people.csv", "text/csv; charset=utf-8", bytes.length);
                }),
                AttachmentType.DOWNLOAD);
    }

    private List<Column<PersonDetails>> columns(List<PersonDetails> rows) {
        List<Column<PersonDetails>> columns = new ArrayList<>();
        boolean files = rows.stream().anyMatch(row -> row.file() != null);
        if (files) {
            columns.add(file(ImportField.EMPLOYEE_ID, PersonRecord::employeeId));
        }
        columns.add(new Column<>(title(ImportField.FIRST_NAME), PersonDetails::firstName));
        columns.add(new Column<>(title(ImportField.LAST_NAME), PersonDetails::lastName));
        if (files) {
            columns.add(file(ImportField.EMAIL, PersonRecord::email));
        }
        columns.add(new Column<>(title(ImportField.UNIT), row -> part(row, false)));
        columns.add(new Column<>(title(ImportField.PARENT_UNIT), row -> part(row, true)));
        columns.add(new Column<>(title(ImportField.GROUP), PersonDetails::group));
        if (files) {
            columns.add(file(ImportField.LOCATION, PersonRecord::location));
            columns.add(file(
                    ImportField.LANGUAGE,
                    person -> person.language() == null ? "" : person.language().tag()));
            columns.add(file(ImportField.START_DATE, PersonRecord::startedOn));
        }
        return columns;
    }

    private Column<PersonDetails> file(ImportField field, Function<PersonRecord, @Nullable Object> cell) {
        return new Column<>(title(field), row -> row.file() == null ? "" : cell.apply(row.file()));
    }

    private String title(ImportField field) {
        return titles.getOrDefault(field, field.name());
    }

    /** The unit's own name, or what stands before it in the path. */
    private static String part(PersonDetails row, boolean above) {
        int last = row.unitPath().lastIndexOf(UnitTree.PATH_SEPARATOR);
        if (last < 0) {
            return above ? "" : row.unitPath();
        }
        return above
                ? row.unitPath().substring(0, last)
                : row.unitPath().substring(last + UnitTree.PATH_SEPARATOR.length());
    }
}
