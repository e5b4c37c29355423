package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kentering.ballot.CommentToReview;
import org.kentering.ballot.CommentVerdict;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.design.Notice;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Panel;
import org.kentering.design.Tone;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.NotFound;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.WaveDetails;
import org.kentering.pulse.WaveDetails.Task;
import org.kentering.pulse.WaveSeal;

/** Reading the comments of a closed wave, and letting its results out (J-42). No number about any answer is here. */
@Route("p/:p/pulse/:wave/review")
@PageTitle("pulse.review.title")
@RolesAllowed("COMPLIANCE")
class ReviewView extends Composite<Page> implements AfterNavigationObserver {

    /** As many as one reads in one go; the next follow when these are decided. */
    private static final int AT_ONCE = 30;

    private final PulseDesk desk;
    private final TextArea surplus = new TextArea();
    private final Checkbox decided = new Checkbox();
    private ProgrammeFrame frame;
    private WaveDetails wave;
    private final Map<UUID, CommentToReview> seen = new HashMap<>();

    ReviewView(PulseDesk desk) {
        this.desk = desk;
        surplus.setLabel(getTranslation("pulse.review.surplus"));
        surplus.setHelperText(getTranslation("pulse.review.surplusHelp"));
        decided.setLabel(getTranslation("pulse.review.decidedToo"));
        decided.addValueChangeListener(change -> load());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        frame = desk.frame(PulseDesk.key(event));
        wave = desk.details(frame, PulseDesk.wave(event));
        if (!wave.may(Task.REVIEW)) {
            throw new NotFound();
        }
        load();
    }

    private void load() {
        if (desk.reviews.sealed(wave.row().id())) {
            desk.seals.seal(wave.row().id()).ifPresent(this::showBox);
            return;
        }
        List<CommentToReview> comments = desk.reviews.comments(wave.row().id());
        Map<String, LocalText> questions = desk.reviews.questions(wave.row().id());
        seen.clear();
        comments.forEach(comment -> seen.put(comment.id(), comment));
        getContent().removeAll();
        Button release = new Button(getTranslation("pulse.review.release"), click -> release());
        release.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        new PageHead(
                                getTranslation("pulse.review.heading", PulseWords.in(wave.row().title())),
                                getTranslation("pulse.review.sentence"),
                                release),
                        new Notice(getTranslation("pulse.review.rule"), Tone.INFO),
                        decided);
        List<CommentToReview> shown = comments.stream()
                .filter(comment -> decided.getValue() || comment.verdict() == CommentVerdict.PENDING)
                .toList();
        shown.stream().limit(AT_ONCE).forEach(comment -> getContent().add(card(comment, questions)));
        if (shown.size() > AT_ONCE) {
            getContent().add(new Button(getTranslation("pulse.review.more"), click -> load()));
        }
        if (shown.isEmpty()) {
            getContent()
                    .add(new Notice(
                            getTranslation(comments.isEmpty() ? "pulse.review.none" : "pulse.review.allDecided"), Tone.INFO));
        }
        getContent().add(new Panel(getTranslation("pulse.review.surplusTitle"), new Fields(surplus)));
    }

    private void showBox(WaveSeal seal) {
        getContent().removeAll();
        getContent().add(
                new PageHead(
                        getTranslation("pulse.review.heading", PulseWords.in(wave.row().title())),
                        getTranslation("pulse.review.sentence")),
                new BoxPanel(desk, wave.row().id(), seal, this::load));
    }

    private CommentCard card(CommentToReview comment, Map<String, LocalText> questions) {
        LocalText question = questions.get(comment.item());
        return new CommentCard(
                desk.reviews,
                wave.row().id(),
                comment,
                question == null ? comment.item() : PulseWords.in(question),
                () -> look(comment.id()));
    }

    /** What somebody else decided meanwhile stays unseen until the page is loaded anew. */
    private void look(UUID decidedNow) {
        desk.reviews.comments(wave.row().id()).stream()
                .filter(comment -> comment.id().equals(decidedNow))
                .forEach(comment -> seen.put(decidedNow, comment));
    }

    private void changedMeanwhile() {
        Attempt.done(getTranslation("pulse.review.changed"));
        load();
    }

    private void release() {
        String reason = surplus.getValue().isBlank() ? null : surplus.getValue().strip();
        if (Attempt.to(() -> desk.reviews.release(wave.row().id(), seen.values(), reason), this::changedMeanwhile)) {
            Attempt.done(getTranslation("pulse.review.released"));
            getUI().ifPresent(ui -> ui.navigate(PulseDesk.path(frame, wave.row().id(), "")));
        }
    }
}
