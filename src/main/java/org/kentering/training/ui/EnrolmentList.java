package org.kentering.training.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.Set;
import org.kentering.design.Actions;
import org.kentering.design.Attempt;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.kernel.Role;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.training.EnrolmentRow;
import org.kentering.training.SessionDetails;

/** Those enrolled: before the session their seats and hours, afterwards who was there. */
class EnrolmentList extends Composite<Div> {

    private final TrainingDesk desk;
    private final Runnable changed;
    private final Set<UnitId> noting;
    private final Set<UnitId> freeing;

    EnrolmentList(TrainingDesk desk, ProgrammeFrame frame, SessionDetails shown, boolean begun, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        boolean coordinates = frame.holdsAny(Role.COORDINATOR);
        boolean open = !frame.isStopped() && !shown.session().cancelled();
        noting = !open ? Set.of() : coordinates ? frame.scope() : frame.championUnits();
        freeing = !open ? Set.of() : coordinates ? frame.scope() : frame.leadUnits();
        getContent().add(shown.enrolled().isEmpty() ? new Paragraph(getTranslation("training.session.nobody"))
                : new Items(shown.enrolled().stream().map(row -> line(row, begun, open)).toList()));
    }

    private Item line(EnrolmentRow row, boolean begun, boolean open) {
        Item line = new Item(row.name(), row.unitName());
        if (row.hoursFreed()) {
            line.trailing(new Status(getTranslation("training.enrolment.freed"), Tone.GOOD));
        }
        if (begun) {
            return attendance(line, row);
        }
        Actions actions = new Actions();
        if (freeing.contains(row.unit())) {
            actions.add(small(row.hoursFreed() ? "training.enrolment.unfree" : "training.enrolment.free",
                    () -> desk.sessions.freeHours(row.id(), row.version(), !row.hoursFreed())));
        }
        if (open) {
            actions.add(small("training.enrolment.withdraw", () -> desk.sessions.withdraw(row.id(), row.version())));
        }
        return line.trailing(actions);
    }

    private Item attendance(Item line, EnrolmentRow row) {
        if (row.attended() != null) {
            boolean there = Objects.requireNonNull(row.attended());
            line.trailing(new Status(getTranslation(there ? "training.enrolment.there" : "training.enrolment.missed"),
                    there ? Tone.GOOD : Tone.NEUTRAL));
        }
        if (noting.contains(row.unit())) {
            Actions actions = new Actions();
            if (!Boolean.TRUE.equals(row.attended())) {
                actions.add(small("training.enrolment.wasThere",
                        () -> desk.sessions.noteAttendance(row.id(), row.version(), true)));
            }
            if (!Boolean.FALSE.equals(row.attended())) {
                actions.add(small("training.enrolment.wasNot",
                        () -> desk.sessions.noteAttendance(row.id(), row.version(), false)));
            }
            line.trailing(actions);
        }
        return line;
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
