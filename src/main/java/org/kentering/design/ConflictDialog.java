package org.kentering.design;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows what the reader typed beside what somebody else saved meanwhile. Closed without a choice it changes nothing. */
class ConflictDialog extends Dialog {

    ConflictDialog(
            LastChange.@Nullable Change last,
            Map<HasValue<?, ?>, String> mine,
            Map<HasValue<?, ?>, String> theirs,
            Runnable takeTheirs,
            Runnable saveMine) {
        setHeaderTitle(getTranslation("design.conflict.title"));
        setWidth("720px");
        add(new Paragraph(
                last == null
                        ? getTranslation("design.conflict.somebody")
                        : getTranslation("design.conflict.who", last.who(), Words.moment(last.at()))));
        if (mine.equals(theirs)) {
            add(new Paragraph(getTranslation("design.conflict.same")));
        } else {
            add(table(mine, theirs));
        }
        Button take = new Button(getTranslation("design.conflict.takeTheirs"), click -> choose(takeTheirs));
        Button save = new Button(getTranslation("design.conflict.saveMine"), click -> choose(saveMine));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(take, save);
    }

    private DataTable table(Map<HasValue<?, ?>, String> mine, Map<HasValue<?, ?>, String> theirs) {
        DataTable table = new DataTable(
                getTranslation("design.conflict.title"),
                getTranslation("design.conflict.field"),
                getTranslation("design.conflict.yours"),
                getTranslation("design.conflict.theirs"));
        mine.forEach((field, words) -> {
            String saved = theirs.get(field);
            if (saved != null && !saved.equals(words)) {
                table.row(DataTable.name(FormFields.label(field), 0), DataTable.text(words), DataTable.text(saved));
            }
        });
        return table;
    }

    private void choose(Runnable choice) {
        close();
        choice.run();
    }
}
