package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kentering.ballot.PaperCode;
import org.kentering.ballot.WaveId;
import org.kentering.design.Attempt;
import org.kentering.design.CodeCards;
import org.kentering.design.LiveScreens;
import org.kentering.design.Notice;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.QrCode;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.PrintSheet;
import org.kentering.pulse.WaveDetails;
import org.kentering.pulse.WaveDetails.Task;

/** The paper codes of a wave to print and hand out (J-43); once reported as printed they are nowhere else. */
@Route("p/:p/pulse/:wave/codes")
@PageTitle("pulse.codes.title")
@RolesAllowed({"COMPLIANCE", "OBSERVER"})
class CodesView extends Composite<Page> implements AfterNavigationObserver {

    private final PulseDesk desk;
    private String key = "";
    private WaveId wave;

    CodesView(PulseDesk desk, LiveScreens live) {
        this.desk = desk;
        live.watch(this, this::load, "pulse");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        key = PulseDesk.key(event);
        wave = PulseDesk.wave(event);
        load();
    }

    private void load() {
        ProgrammeFrame frame = desk.frame(key);
        WaveDetails details = desk.details(frame, wave);
        if (!details.may(Task.PRINT_CODES)) {
            throw new NotFound();
        }
        getContent().removeAll();
        try {
            sheets(details, desk.invitations.printSheet(wave));
        } catch (Refusal refusal) {
            getContent().add(head(details), new Notice(Words.text(refusal.reason()), Tone.WATCH));
        }
        getContent().add(new CodeCounts(desk.invitations, wave, this::load));
    }

    private void sheets(WaveDetails details, PrintSheet sheet) {
        Button print = new Button(
                getTranslation("pulse.codes.print"), click -> getElement().executeJs("window.print()"));
        Button printed = new Button(getTranslation("pulse.codes.printed"), click -> printed());
        printed.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(head(details, print, printed), new Notice(getTranslation("pulse.codes.rule", sheet.k()), Tone.WATCH));
        if (sheet.publicAddress() == null) {
            getContent().add(new Notice(getTranslation("pulse.codes.noAddress"), Tone.INFO));
        }
        sheet.groups().forEach(group -> getContent().add(cards(sheet, group)));
    }

    private PageHead head(WaveDetails details, Button... actions) {
        return new PageHead(
                getTranslation("pulse.codes.heading", PulseWords.in(details.row().title())),
                getTranslation("pulse.codes.sentence"),
                actions);
    }

    private CodeCards cards(PrintSheet sheet, PrintSheet.Group group) {
        return new CodeCards(
                Stream.concat(Stream.of(group.name()), group.categories().stream().map(PulseWords::in))
                        .collect(Collectors.joining(" · ")),
                group.languages().stream().map(language -> sentences(sheet, language)).toList(),
                about(sheet),
                group.codes().stream().map(code -> card(sheet, code)).toList());
    }

    private CodeCards.Sentences sentences(PrintSheet sheet, Language language) {
        return new CodeCards.Sentences(
                language.locale(),
                sheet.title().in(language),
                getTranslation(language.locale(), "pulse.codes.howTo", sheet.closesOn()),
                getTranslation(language.locale(), "pulse.codes.more"));
    }

    private static CodeCards.About about(PrintSheet sheet) {
        String address = sheet.publicAddress();
        return address == null
                ? new CodeCards.About(null, sheet.trustPath())
                : new CodeCards.About(QrCode.svg(address + sheet.trustPath()), address + sheet.trustPath());
    }

    private static CodeCards.Card card(PrintSheet sheet, PaperCode code) {
        String address = sheet.publicAddress();
        return address == null
                ? new CodeCards.Card(null, PaperCode.kiosk(""), code.token().inParts())
                : new CodeCards.Card(
                        QrCode.svg(code.address(address)), PaperCode.kiosk(address), code.token().inParts());
    }

    private void printed() {
        if (Attempt.to(() -> desk.invitations.printed(wave))) {
            Attempt.done(getTranslation("pulse.codes.gone"));
        }
        load();
    }
}
