package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Composite;
import java.time.LocalDate;
import java.util.List;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.plan.ActivityRow;
import org.kentering.plan.PromiseState;

/** What the sponsor promised, and whether it was kept. */
class PromisesPanel extends Composite<Panel> {

    private static final int SOON_DAYS = 7;

    PromisesPanel(List<ActivityRow> promises, LocalDate today) {
        if (promises.isEmpty()) {
            getContent().finding(getTranslation("cockpit.promises.none"));
        }
        getContent().add(new Items(promises.stream().map(promise -> line(promise, today)).toList()));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("cockpit.promises.title"));
    }

    private Item line(ActivityRow promise, LocalDate today) {
        String when = promise.doneOn() != null ? getTranslation("cockpit.promises.done", Words.date(promise.doneOn()))
                : Words.until(promise.due(), today);
        return new Item(promise.title(), when)
                .trailing(new Status(getTranslation(word(promise, today)), tone(promise, today)));
    }

    private static String word(ActivityRow promise, LocalDate today) {
        if (promise.isOverdue(today)) {
            return "cockpit.promises.late";
        }
        return isSoon(promise, today) ? "cockpit.promises.soon" : promise.promiseState().textKey();
    }

    private static Tone tone(ActivityRow promise, LocalDate today) {
        if (promise.promiseState() == PromiseState.KEPT) {
            return Tone.GOOD;
        }
        if (promise.promiseState() == PromiseState.BROKEN || promise.isOverdue(today)) {
            return Tone.ACT;
        }
        return isSoon(promise, today) ? Tone.WATCH : Tone.NEUTRAL;
    }

    private static boolean isSoon(ActivityRow promise, LocalDate today) {
        return promise.promiseState() == PromiseState.OPEN && !promise.due().isAfter(today.plusDays(SOON_DAYS));
    }
}
