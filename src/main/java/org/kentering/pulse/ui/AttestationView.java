package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.kentering.ballot.BallotPlan;
import org.kentering.design.Facts;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.AnonymityReport;
import org.kentering.pulse.Attestation;
import org.kentering.pulse.OversightService;
import org.kentering.pulse.Retention;
import org.kentering.pulse.WaveDetails;

/** What the installation testifies of a wave, from what is configured and stored now; to print and file (J-74). */
@Route("p/:p/pulse/:wave/attestation")
@PageTitle("pulse.attestation.title")
@RolesAllowed({"OBSERVER", "COMPLIANCE"})
class AttestationView extends Composite<Page> implements AfterNavigationObserver {

    private final PulseDesk desk;
    private final OversightService oversight;

    AttestationView(PulseDesk desk, OversightService oversight) {
        this.desk = desk;
        this.oversight = oversight;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ProgrammeFrame frame = desk.frame(PulseDesk.key(event));
        WaveDetails wave = desk.details(frame, PulseDesk.wave(event));
        Attestation attested = oversight.attestation(wave.row().id());
        Button print = new Button(
                getTranslation("pulse.attestation.print"), click -> getElement().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHead(
                                getTranslation("pulse.attestation.heading", PulseWords.in(wave.row().title())),
                                getTranslation(
                                        "pulse.attestation.sentence",
                                        attested.company(),
                                        Words.moment(attested.madeAt()),
                                        attested.madeBy()),
                                print),
                        configured(attested),
                        new FrozenQuestions(attested.record().plan()),
                        kept(attested));
        attested.released().ifPresent(report -> getContent().add(released(report)));
        getContent().add(consulted(attested), new Paragraph(getTranslation("pulse.attestation.limits")));
    }

    private Panel configured(Attestation attested) {
        BallotPlan plan = attested.record().plan();
        String besides = attested.attributes().stream().map(PulseWords::in).collect(Collectors.joining(", "));
        return new Panel(
                getTranslation("pulse.attestation.frozen"),
                new Facts()
                        .fact(
                                getTranslation("pulse.report.thresholds"),
                                getTranslation(
                                        "pulse.report.thresholdsAre",
                                        plan.thresholds().k(),
                                        plan.thresholds().kc(),
                                        plan.thresholds().minComments()))
                        .fact(
                                getTranslation("pulse.attestation.preset"),
                                getTranslation(attested.thresholds().textKey()))
                        .fact(
                                getTranslation("pulse.attestation.codes"),
                                getTranslation(
                                        "pulse.attestation.codesAre", attested.groups(), attested.smallestGroup()))
                        .fact(
                                getTranslation("pulse.attestation.besides"),
                                besides.isEmpty() ? getTranslation("pulse.attestation.nothingBesides") : besides)
                        .fact(
                                getTranslation("pulse.attestation.questions"),
                                Words.number(plan.items().size()))
                        .fact(getTranslation("pulse.facts.fingerprint"), attested.record().fingerprint()));
    }

    private Panel kept(Attestation attested) {
        Retention kept = attested.kept();
        return new Panel(
                getTranslation("pulse.attestation.kept"),
                new Facts()
                        .fact(
                                getTranslation("pulse.attestation.key"),
                                attested.record().keyDeleted()
                                        ? getTranslation("pulse.attestation.keyGone")
                                        : getTranslation("pulse.attestation.keyThere", kept.keyHours()))
                        .fact(
                                getTranslation("pulse.report.deletedOn"),
                                attested.record().rawDeleted()
                                        ? getTranslation("pulse.attestation.answersGone")
                                        : Words.date(attested.answersDeletedBy()))
                        .fact(
                                getTranslation("pulse.attestation.comments"),
                                getTranslation("pulse.attestation.commentsKept", kept.commentMonths()))
                        .fact(
                                getTranslation("pulse.attestation.invited"),
                                getTranslation(
                                        "pulse.attestation.invitedKept", kept.nameDays(), kept.silentMonths())));
    }

    private Panel released(AnonymityReport report) {
        return new Panel(
                getTranslation("pulse.report.release"),
                new Facts()
                        .fact(getTranslation("pulse.report.releasedAt"), Words.moment(report.releasedAt()))
                        .fact(getTranslation("pulse.report.algorithm"), Words.number(report.algorithm()))
                        .fact(getTranslation("pulse.report.smallestSupport"), Words.number(report.smallestSupport()))
                        .fact(
                                getTranslation("pulse.attestation.signature"),
                                getTranslation(report.genuine()
                                        ? "pulse.report.genuine" : "pulse.report.tampered")));
    }

    private Panel consulted(Attestation attested) {
        Facts facts = new Facts();
        attested.consultations().forEach(row -> facts.fact(
                Words.date(row.on()), getTranslation(row.kind().textKey()) + ": " + row.subject()));
        Panel panel = new Panel(getTranslation("pulse.consultation.title"), facts);
        return attested.consultations().isEmpty()
                ? panel.finding(getTranslation("pulse.attestation.notConsulted"))
                : panel;
    }
}
