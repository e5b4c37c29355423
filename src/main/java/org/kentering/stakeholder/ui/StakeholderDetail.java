package org.kentering.stakeholder.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.NotFoundException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kentering.design.Actions;
import org.kentering.design.Attempt;
import org.kentering.design.Detail;
import org.kentering.design.Words;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.stakeholder.EngagementRow;
import org.kentering.stakeholder.RatingDraft;
import org.kentering.stakeholder.StakeholderDetails;
import org.kentering.stakeholder.StakeholderId;

/** One stakeholder beside the list or the map: the record, and in its place one form at a time. */
class StakeholderDetail extends Composite<Div> {

    private final StakeholderDesk desk;
    private final ProgrammeFrame frame;
    private final Consumer<String> open;
    private final Runnable beside;
    private @Nullable StakeholderId id;

    private StakeholderDetail(StakeholderDesk desk, ProgrammeFrame frame, Consumer<String> open, Runnable beside) {
        this.desk = desk;
        this.frame = frame;
        this.open = open;
        this.beside = beside;
    }

    static StakeholderDetail registering(StakeholderDesk desk, ProgrammeFrame frame, Consumer<String> open) {
        StakeholderDetail detail = new StakeholderDetail(desk, frame, open, () -> {});
        detail.fill(Words.text("stakeholder.list.add"), new RegisterForm(desk, frame, open));
        return detail;
    }

    /**
     * Opens a record.
     *
     * @param beside brings what stands beside the record up to date after each change
     */
    static StakeholderDetail of(
            StakeholderDesk desk, ProgrammeFrame frame, StakeholderId id, Consumer<String> open, Runnable beside) {
        StakeholderDetail detail = new StakeholderDetail(desk, frame, open, beside);
        detail.id = id;
        detail.showRecord();
        return detail;
    }

    /** Opens with the question why somebody stands elsewhere now. */
    static StakeholderDetail rating(
            StakeholderDesk desk,
            ProgrammeFrame frame,
            StakeholderId id,
            RatingDraft proposed,
            Consumer<String> open,
            Runnable beside) {
        StakeholderDetail detail = of(desk, frame, id, open, beside);
        detail.showRating(detail.read(), proposed);
        return detail;
    }

    private StakeholderDetails read() {
        try {
            return desk.files.open(Objects.requireNonNull(id));
        } catch (NotFound notTheirs) {
            throw new NotFoundException();
        }
    }

    private void showAnew() {
        showRecord();
        beside.run();
    }

    private void showRecord() {
        StakeholderDetails file = read();
        fill(file.name(), new RecordPanel(file, desk.today()));
        if (!frame.holdsAny(Role.COORDINATOR) || frame.isStopped()) {
            return;
        }
        if (file.closed()) {
            getContent().add(button("stakeholder.record.reopen", () -> desk.register.reopen(file.id())));
            return;
        }
        Button rate = new Button(getTranslation("stakeholder.record.rate"), click -> showRating(file,
                new RatingDraft(file.influence(), file.affectedness(), file.attitude(), "")));
        rate.addThemeVariants(ButtonVariant.PRIMARY);
        detail().add(
                new Actions(rate, form("stakeholder.record.contact", new ContactForm(desk, file, this::showAnew)),
                        form("stakeholder.record.plan", new EngagementForm(desk, file, null, this::showAnew)),
                        form("stakeholder.record.write", new FileForm(desk, file, this::showAnew))),
                new H3(getTranslation("stakeholder.record.next")),
                new EngagementList(desk, file.engagements(), false, this::showAnew, row -> showPlan(file, row)),
                new HistoryPanel(file),
                new Actions(form("stakeholder.record.reply", new ReplyForm(desk, file, this::showAnew)),
                        button(file.escalated() ? "stakeholder.record.release" : "stakeholder.record.escalate",
                                () -> desk.register.escalate(file.id(), file.version(), !file.escalated())),
                        close(file)));
    }

    private void showRating(StakeholderDetails file, RatingDraft proposed) {
        fill(file.name(), new RatingForm(desk, file, proposed, this::showAnew));
    }

    private void showPlan(StakeholderDetails file, EngagementRow row) {
        fill(file.name(), new EngagementForm(desk, file, row, this::showAnew));
    }

    private Button form(String key, Component form) {
        return new Button(getTranslation(key), click -> fill(read().name(), form));
    }

    private Button button(String key, Runnable act) {
        return new Button(getTranslation(key), click -> {
            Attempt.to(act);
            showAnew();
        });
    }

    private Button close(StakeholderDetails file) {
        return new Button(getTranslation("stakeholder.record.close"), click -> {
            if (Attempt.to(() -> desk.register.close(file.id(), file.version()))) {
                Attempt.done(getTranslation("stakeholder.record.isClosed", file.name()), () -> {
                    desk.register.reopen(file.id());
                    open.accept(file.id().value().toString());
                });
                open.accept("");
            }
        });
    }

    private Detail detail() {
        return (Detail) getContent().getComponentAt(0);
    }

    private void fill(String title, Component content) {
        getContent().removeAll();
        getContent().add(new Detail(title, () -> open.accept(""), content));
    }
}
