package org.kentering.stakeholder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kentering.design.Actions;
import org.kentering.design.Attempt;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.stakeholder.EngagementRow;

/** Engagement actions, open ones first; done is one tap and can be taken back. */
class EngagementList extends Composite<Div> {

    private final StakeholderDesk desk;
    private final boolean named;
    private final Runnable changed;
    private final boolean running;
    private final @Nullable Consumer<EngagementRow> edit;

    /**
     * A list.
     *
     * @param named whether each line has to say with whom
     * @param running whether anything in the programme can still be changed
     * @param edit what opens an action for changing; none if the reader may not
     */
    EngagementList(StakeholderDesk desk, List<EngagementRow> rows, boolean named, boolean running, Runnable changed,
            @Nullable Consumer<EngagementRow> edit) {
        this.desk = desk;
        this.named = named;
        this.running = running;
        this.changed = changed;
        this.edit = edit;
        if (rows.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("stakeholder.engagement.none")));
        } else {
            getContent().add(new Items(rows.stream().map(row -> line(row, desk.today())).toList()));
        }
    }

    private Item line(EngagementRow row, LocalDate today) {
        String owner = row.ownerName() == null ? getTranslation("stakeholder.engagement.withoutOwner") : row.ownerName();
        Item line = new Item(row.title(), named ? row.stakeholderName() + " · " + owner : owner);
        if (!running) {
            return line.trailing(row.isDone()
                    ? new Status(getTranslation("stakeholder.engagement.done"), Tone.GOOD)
                    : new Status(Words.date(row.due()), Tone.NEUTRAL));
        }
        if (row.isDone()) {
            return line.trailing(new Status(getTranslation("stakeholder.engagement.done"), Tone.GOOD),
                    small("stakeholder.engagement.reopen", () -> desk.engagements.unfinish(row.id(), row.version())));
        }
        Actions actions = new Actions(
                small("stakeholder.engagement.finish", () -> desk.engagements.finish(row.id(), row.version(), false)),
                small("stakeholder.engagement.spoken", () -> desk.engagements.finish(row.id(), row.version(), true)));
        if (edit != null) {
            Button change = new Button(getTranslation("stakeholder.engagement.change"), click -> edit.accept(row));
            change.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            actions.add(change);
        }
        return line.trailing(new Status(Words.until(row.due(), today), urgency(row, today)), actions);
    }

    private static Tone urgency(EngagementRow row, LocalDate today) {
        if (row.isLate(today)) {
            return Tone.ACT;
        }
        return row.due().isAfter(today.plusWeeks(1)) ? Tone.INFO : Tone.WATCH;
    }

    private Button small(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> {
            Attempt.to(act);
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
