package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.CommentToReview;
import org.kentering.ballot.CommentVerdict;
import org.kentering.ballot.WaveId;
import org.kentering.ballot.WithholdReason;
import org.kentering.design.Actions;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.design.Notice;
import org.kentering.design.Panel;
import org.kentering.design.Quote;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.kernel.LocalText;
import org.kentering.pulse.ReviewService;

/** One comment with the groups that it would be shown with, and what may become of it. */
class CommentCard extends Composite<Panel> {

    private final ReviewService reviews;
    private final WaveId wave;
    private final CommentToReview comment;
    private final String title;
    private final Runnable changed;

    CommentCard(
            ReviewService reviews,
            WaveId wave,
            CommentToReview comment,
            @Nullable LocalText question,
            Runnable changed) {
        this.reviews = reviews;
        this.wave = wave;
        this.comment = comment;
        this.title = question == null ? comment.item() : PulseWords.in(question);
        this.changed = changed;
        getContent().finding(getTranslation("pulse.review.shownWith", String.join(", ", comment.groups())));
        getContent().add(new Quote(comment.text()));
        String replacement = comment.replacement();
        if (replacement != null) {
            getContent().add(new Quote(getTranslation("pulse.review.instead", replacement)));
        }
        if (comment.translate()) {
            getContent().add(new Notice(getTranslation("pulse.review.translate"), Tone.WATCH));
        }
        getContent().add(verdict(), decide(), redact());
    }

    @Override
    protected Panel initContent() {
        return new Panel(title);
    }

    private Status verdict() {
        String words = getTranslation("pulse.review.verdict." + PulseWords.word(comment.verdict()));
        return new Status(words, switch (comment.verdict()) {
            case PENDING -> Tone.WATCH;
            case SHOWN, REDACTED -> Tone.GOOD;
            case WITHHELD -> Tone.NEUTRAL;
        });
    }

    private Actions decide() {
        Button show = new Button(
                getTranslation("pulse.review.show"), click -> attempt(() -> reviews.show(wave, comment.id())));
        show.setEnabled(comment.verdict() != CommentVerdict.SHOWN && !comment.translate());
        Select<WithholdReason> reason = new Select<>();
        reason.setAriaLabel(getTranslation("pulse.review.reason"));
        reason.setPlaceholder(getTranslation("pulse.review.reason"));
        reason.setItems(Arrays.stream(WithholdReason.values())
                .filter(one -> one != WithholdReason.NOT_REVIEWED)
                .toList());
        reason.setItemLabelGenerator(one -> getTranslation("ballot.reason." + PulseWords.word(one)));
        reason.addValueChangeListener(
                choice -> attempt(() -> reviews.withhold(wave, comment.id(), choice.getValue())));
        return new Actions(show, reason);
    }

    private Fields redact() {
        TextArea words = new TextArea(getTranslation("pulse.review.otherWords"));
        words.setValue(comment.replacement() == null ? "" : comment.replacement());
        Button use = new Button(
                getTranslation("pulse.review.redact"),
                click -> attempt(() -> reviews.redact(wave, comment.id(), words.getValue())));
        return new Fields(words, use);
    }

    private void attempt(Runnable decision) {
        if (Attempt.to(decision)) {
            changed.run();
        }
    }
}
