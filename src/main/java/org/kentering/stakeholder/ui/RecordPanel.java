package org.kentering.stakeholder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Objects;
import org.kentering.design.Actions;
import org.kentering.design.Facts;
import org.kentering.design.Notice;
import org.kentering.design.Quote;
import org.kentering.design.Stack;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.stakeholder.StakeholderDetails;

/** What the file says now. That the person may read it stands above it, always. */
class RecordPanel extends Composite<Stack> {

    RecordPanel(StakeholderDetails file, LocalDate today) {
        String place = file.unitName() == null ? getTranslation("stakeholder.external") : file.unitName();
        getContent().add(new Span(file.function().isEmpty() ? place : file.function() + " · " + place));
        if (file.isContactOverdue(today)) {
            getContent().add(new Actions(new Status(getTranslation("stakeholder.contactOverdue"), Tone.WATCH)));
        }
        getContent().add(new Notice(getTranslation("stakeholder.record.mayAsk"), Tone.INFO), facts(file, today));
        if (!file.note().isEmpty()) {
            getContent().add(new H3(getTranslation("stakeholder.field.note")), new Paragraph(file.note()));
        }
        if (!file.reply().isEmpty()) {
            getContent().add(new H3(getTranslation("stakeholder.record.ownWords",
                    Words.date(Objects.requireNonNull(file.repliedOn())))), new Quote(file.reply()));
        }
        Language language = Language.of(Words.locale());
        getContent().add(new H3(file.strategy().name().in(language)), new Paragraph(file.strategy().advice().in(language)));
    }

    private Facts facts(StakeholderDetails file, LocalDate today) {
        Facts facts = new Facts()
                .fact(getTranslation("stakeholder.field.influence"), Scales.level(file.influence()))
                .fact(getTranslation("stakeholder.column.affectedness"), Scales.level(file.affectedness()))
                .fact(getTranslation("stakeholder.field.attitude"), Scales.status(file.attitude()))
                .fact(getTranslation("stakeholder.field.matters"),
                        file.matters().isEmpty() ? getTranslation("stakeholder.unknown") : file.matters())
                .fact(getTranslation("stakeholder.field.lastContact"), file.lastContact() == null
                        ? getTranslation("stakeholder.never") : Words.since(file.lastContact(), today));
        if (file.writtenBy() != null) {
            facts.fact(getTranslation("stakeholder.field.writtenBy"), file.writtenBy());
        }
        return facts;
    }
}
