package org.kentering.champion.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kentering.champion.ChampionDetails;
import org.kentering.champion.ChampionRow;
import org.kentering.champion.ChampionService;
import org.kentering.design.Attempt;
import org.kentering.design.Detail;
import org.kentering.design.Edit;
import org.kentering.design.Facts;
import org.kentering.design.Fields;
import org.kentering.design.Words;
import org.kentering.kernel.Refusal;
import org.kentering.settings.CompanyDate;

/** One champion: what the network knows, the lead's hours, the contacts, and changing or ending the role. */
class ChampionPanel extends Composite<Div> {

    private final ChampionDetails champion;
    private final ChampionService champions;
    private final CompanyDate companyDate;
    private final Runnable close;
    private final Runnable done;
    private final Detail detail;

    ChampionPanel(
            ChampionDetails champion, ChampionService champions, CompanyDate companyDate, Runnable close, Runnable done) {
        this.champion = champion;
        this.champions = champions;
        this.companyDate = companyDate;
        this.close = close;
        this.done = done;
        detail = new Detail(champion.row().name(), close, facts());
        if (champion.mayAgree()) {
            detail.add(hours());
        }
        if (champion.readsLog()) {
            detail.add(new ContactLog(champions.contacts(champion.id()), champion.mayLog(), companyDate.today(), draft -> {
                champions.logContact(champion.id(), draft);
                done.run();
            }));
        }
        getContent().add(detail);
    }

    /** Offers to change the role and to end it. */
    void offerChange(ChampionForm form) {
        Button end = new Button(getTranslation("champion.end.button"), click -> askToEnd());
        detail.add(new Details(getTranslation("champion.form.change"), form), end);
    }

    private Facts facts() {
        ChampionRow row = champion.row();
        Facts facts = new Facts().fact(getTranslation("champion.form.units"), row.units());
        if (row.since() != null) {
            facts.fact(getTranslation("champion.list.hours"), ChampionLook.hours(row))
                    .fact(getTranslation("champion.list.deputy"), ChampionLook.deputy(row))
                    .fact(getTranslation("champion.list.since"), ChampionLook.since(row));
        }
        if (row.rotationOn() != null) {
            facts.fact(getTranslation("champion.list.rotation"), ChampionLook.rotation(row));
        }
        if (row.quietDays() != null) {
            facts.fact(getTranslation("champion.list.heard"), heard(row))
                    .fact(getTranslation("champion.list.state"), ChampionLook.contact(row));
        }
        return facts;
    }

    private String heard(ChampionRow row) {
        return row.heardOn() == null
                ? getTranslation("champion.list.neverHeard")
                : Words.since(row.heardOn(), companyDate.today());
    }

    private Fields hours() {
        ChampionRow row = champion.row();
        BigDecimalField hours = new BigDecimalField(getTranslation("champion.hours.label"));
        hours.setValue(hours(row));
        if (row.askedHours() != null) {
            hours.setHelperText(getTranslation("champion.hours.asked", row.askedHours()));
        }
        Edit<ChampionDetails> edit = new Edit<>(
                champion.id().value(),
                champion,
                () -> champions.champion(champion.id()),
                now -> hours.setValue(hours(now.row())),
                hours);
        Button agree = new Button(getTranslation("champion.hours.agree"), click -> agree(hours, edit));
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        return new Fields(hours, agree);
    }

    private static @Nullable BigDecimal hours(ChampionRow row) {
        return row.agreedHours() == null ? row.askedHours() : row.agreedHours();
    }

    private void agree(BigDecimalField hours, Edit<ChampionDetails> edit) {
        BigDecimal freed = hours.getValue();
        edit.save(
                seen -> {
                    if (freed == null) {
                        throw Refusal.of("champion.hours.range");
                    }
                    champions.agreeHours(seen.id(), seen.version(), freed);
                },
                () -> {
                    Attempt.done(getTranslation("champion.hours.done"));
                    done.run();
                });
    }

    private void askToEnd() {
        String who = champion.row().name();
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("champion.end.question", who),
                getTranslation("champion.end.explanation", who),
                getTranslation("champion.end.button"),
                confirmed -> end());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("champion.end.cancel"));
        dialog.open();
    }

    private void end() {
        if (Attempt.to(() -> champions.end(champion.id(), champion.roleVersion()))) {
            Attempt.done(getTranslation("champion.end.done"));
            close.run();
        }
    }
}
