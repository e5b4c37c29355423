package org.kentering.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.kentering.design.Actions;
import org.kentering.design.Attempt;
import org.kentering.design.Columns;
import org.kentering.design.Fields;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.exchange.ColumnMapping;
import org.kentering.exchange.Sheet;
import org.kentering.exchange.SheetRow;
import org.kentering.organisation.DateOrder;
import org.kentering.organisation.ImportField;
import org.kentering.organisation.ImportPreview;
import org.kentering.organisation.ImportService;

/** Which column holds what: guessed, and for a person to correct; each with what the first line says there. */
class ImportMapping extends Composite<Div> {

    private static final int EXAMPLE_LENGTH = 60;

    private final ImportService imports;
    private final Sheet sheet;
    private final Consumer<ImportPreview> next;
    private final Select<DateOrder> dates = new Select<>();
    private ColumnMapping mapping;

    ImportMapping(ImportService imports, Sheet sheet, Consumer<ImportPreview> next, Runnable back) {
        this.imports = imports;
        this.sheet = sheet;
        this.next = next;
        this.mapping = imports.guessColumns(sheet);
        Fields left = new Fields();
        Fields right = new Fields();
        for (ImportField field : ImportField.values()) {
            (field.ordinal() * 2 < ImportField.values().length ? left : right).add(column(field));
        }
        right.add(dates());
        Button look = new Button(getTranslation("organisation.import.look"), click -> look());
        look.addThemeVariants(ButtonVariant.PRIMARY);
        Button other = new Button(getTranslation("organisation.import.otherFile"), click -> back.run());
        Fields form = new Fields(
                new Paragraph(getTranslation(
                        "organisation.import.found", sheet.charset().displayName(Words.locale()), separator())),
                new Columns(Columns.Share.EQUAL, left, right),
                new Actions(other, look));
        getContent().add(new Panel(getTranslation("organisation.import.columns"), form));
    }

    private String separator() {
        return switch (sheet.separator()) {
            case ';' -> getTranslation("organisation.import.semicolon");
            case '\t' -> getTranslation("organisation.import.tab");
            default -> getTranslation("organisation.import.comma");
        };
    }

    private Select<Integer> column(ImportField field) {
        Select<Integer> column = new Select<>();
        column.setLabel(Words.text(field.label()));
        column.setItems(IntStream.range(0, sheet.header().size()).boxed().toList());
        column.setEmptySelectionAllowed(true);
        column.setRequiredIndicatorVisible(field.isRequired());
        column.setItemLabelGenerator(index -> index == null
                ? getTranslation("organisation.import.noColumn")
                : sheet.header().get(index));
        column.addValueChangeListener(change -> {
            mapping = mapping.with(field.name(), change.getValue());
            column.setHelperText(example(change.getValue()));
        });
        column.setValue(mapping.columns().get(field.name()));
        return column;
    }

    private String example(Integer index) {
        return index == null
                ? ""
                : sheet.rows().stream()
                        .map(SheetRow::cells)
                        .filter(cells ->
                                cells.size() > index && !cells.get(index).isBlank())
                        .findFirst()
                        .map(cells -> getTranslation("organisation.import.example", shortened(cells.get(index))))
                        .orElse("");
    }

    private static String shortened(String cell) {
        return cell.length() <= EXAMPLE_LENGTH ? cell : cell.substring(0, EXAMPLE_LENGTH) + "…";
    }

    private Select<DateOrder> dates() {
        dates.setLabel(getTranslation("organisation.import.dates"));
        dates.setItems(DateOrder.values());
        dates.setItemLabelGenerator(order ->
                getTranslation("organisation.import.dates." + order.name().toLowerCase(Locale.ROOT)));
        dates.setValue(imports.guessDates(sheet, mapping));
        return dates;
    }

    private void look() {
        Attempt.to(() -> next.accept(imports.preview(sheet, mapping, dates.getValue())));
    }
}
