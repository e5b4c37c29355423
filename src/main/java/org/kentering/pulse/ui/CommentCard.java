package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
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
import org.kentering.pulse.ReviewService;

/** One comment with the groups that it would be shown with, and what may become of it. */
class CommentCard extends Composite<Panel> {

    private final ReviewService reviews;
    private final WaveId wave;
    private final CommentToReview comment;
    private final String question;
    private final Runnable decided;
    private final Div below = new Div();

    /** @param decided is told after each decision that was taken here */
    CommentCard(
            ReviewService reviews, WaveId wave, CommentToReview comment, String question, Runnable decided) {
        this.reviews = reviews;
        this.wave = wave;
        this.comment = comment;
        this.question = question;
        this.decided = decided;
        getContent().finding(getTranslation("pulse.review.shownWith", String.join(", ", comment.groups())));
        getContent().add(new Quote(comment.text()));
        if (comment.translate()) {
            getContent().add(new Notice(getTranslation("pulse.review.translate"), Tone.WATCH));
        }
        getContent().add(below);
        show(comment.verdict(), comment.replacement());
    }

    @Override
    protected Panel initContent() {
        return new Panel(question);
    }

    /** Stays where it is when it is decided: who reviews reads on, and nothing jumps. */
    private void show(CommentVerdict verdict, @Nullable String replacement) {
        below.removeAll();
        if (verdict == CommentVerdict.REDACTED && replacement != null) {
            below.add(new Quote(getTranslation("pulse.review.instead", replacement)));
        }
        below.add(new Actions(status(verdict), asWritten(verdict), otherWords(replacement), leaveOut()));
    }

    private Status status(CommentVerdict verdict) {
        String words = getTranslation("pulse.review.verdict." + PulseWords.word(verdict));
        return new Status(words, switch (verdict) {
            case PENDING -> Tone.WATCH;
            case SHOWN, REDACTED -> Tone.GOOD;
            case WITHHELD -> Tone.NEUTRAL;
        });
    }

    private Button asWritten(CommentVerdict verdict) {
        Button show = new Button(getTranslation("pulse.review.show"), click -> {
            if (Attempt.to(() -> reviews.show(wave, comment.id()))) {
                show(CommentVerdict.SHOWN, null);
                decided.run();
            }
        });
        show.setEnabled(verdict != CommentVerdict.SHOWN && !comment.translate());
        return show;
    }

    private Button otherWords(@Nullable String replacement) {
        return new Button(getTranslation("pulse.review.otherWords"), click -> {
            TextArea words = new TextArea(getTranslation("pulse.review.otherWords"));
            words.setValue(replacement == null ? comment.text() : replacement);
            Button use = new Button(getTranslation("pulse.review.redact"), agreed -> {
                if (Attempt.to(() -> reviews.redact(wave, comment.id(), words.getValue()))) {
                    show(CommentVerdict.REDACTED, words.getValue());
                    decided.run();
                }
            });
            below.add(new Fields(words, use));
            words.focus();
        });
    }

    private Select<WithholdReason> leaveOut() {
        Select<WithholdReason> reason = new Select<>();
        reason.setAriaLabel(getTranslation("pulse.review.reason"));
        reason.setPlaceholder(getTranslation("pulse.review.reason"));
        reason.setItems(Arrays.stream(WithholdReason.values())
                .filter(one -> one != WithholdReason.NOT_REVIEWED)
                .toList());
        reason.setItemLabelGenerator(one -> getTranslation("ballot.reason." + PulseWords.word(one)));
        reason.addValueChangeListener(choice -> {
            if (Attempt.to(() -> reviews.withhold(wave, comment.id(), choice.getValue()))) {
                show(CommentVerdict.WITHHELD, null);
                decided.run();
            }
        });
        return reason;
    }
}
