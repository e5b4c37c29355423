package org.kentering.voice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.settings.CompanyDate;
import org.kentering.voice.VoiceEntryRow;
import org.kentering.voice.VoiceService;

/** What the reader passed on, and what became of it. */
class BecameOfIt extends Composite<Panel> {

    private final VoiceService voice;
    private final ProgrammeFrame frame;
    private final CompanyDate companyDate;

    BecameOfIt(VoiceService voice, ProgrammeFrame frame, CompanyDate companyDate) {
        this.voice = voice;
        this.frame = frame;
        this.companyDate = companyDate;
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("voice.mine.title"));
    }

    void load() {
        List<VoiceEntryRow> mine = voice.mine(frame.id());
        getContent().removeAll();
        getContent().add(mine.isEmpty()
                ? new Paragraph(getTranslation("voice.mine.none"))
                : new Items(mine.stream().map(this::line).toList()));
    }

    private Item line(VoiceEntryRow row) {
        return Item.link(row.words(), frame.path("voice/" + row.id().value()), course(row))
                .trailing(EntryLook.status(row));
    }

    private String course(VoiceEntryRow row) {
        if (row.outcome() == null || row.answeredAt() == null) {
            return getTranslation("voice.mine.waits", Words.since(row.recordedOn(), companyDate.today()));
        }
        long days = ChronoUnit.DAYS.between(row.recordedOn(), Words.day(row.answeredAt()));
        return getTranslation("voice.mine.answeredIn", Math.max(0, days), row.outcome());
    }
}
