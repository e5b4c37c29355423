package org.kentering.voice.ui;

import com.vaadin.flow.component.Composite;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kentering.catalogue.Theme;
import org.kentering.design.Export;
import org.kentering.design.Page;
import org.kentering.design.Words;
import org.kentering.exchange.CsvExport;
import org.kentering.exchange.CsvExport.Column;
import org.kentering.kernel.Language;
import org.kentering.organisation.UnitNode;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.settings.CompanyDate;
import org.kentering.voice.EntryKind;
import org.kentering.voice.EntryStatus;
import org.kentering.voice.VoiceEntryId;
import org.kentering.voice.VoiceEntryRow;
import org.kentering.voice.VoiceFilter;
import org.kentering.voice.VoiceService;
import org.springframework.data.domain.Pageable;

/** The filters, the list below them, and the list as a file. */
class VoiceListPart extends Composite<Page> {

    private final VoiceService voice;
    private final ProgrammeFrame frame;
    private final VoiceFilters filters;
    private final VoiceGrid grid;
    private final Language language = Language.of(Words.locale());
    private final List<Column<VoiceEntryRow>> columns = columns();

    private VoiceAddress address = new VoiceAddress(VoiceFilter.ALL, "");

    VoiceListPart(
            VoiceService voice,
            ProgrammeFrame frame,
            List<Theme> themes,
            List<UnitNode> units,
            CompanyDate companyDate,
            Consumer<VoiceAddress> changed,
            Function<VoiceEntryId, String> path) {
        this.voice = voice;
        this.frame = frame;
        filters = new VoiceFilters(
                themes,
                units,
                new Export("voice", this::export),
                filter -> changed.accept(address.with(filter)));
        grid = new VoiceGrid(
                voice,
                row -> path.apply(row.id()),
                companyDate.today(),
                sorted -> changed.accept(address.sorted(sorted)));
        getContent().add(filters, grid);
    }

    void load(VoiceAddress shown, boolean besideEntry) {
        address = shown;
        filters.show(shown.filter());
        grid.load(frame.id(), shown, besideEntry);
    }

    private byte[] export() {
        return new CsvExport<>(language, columns)
                .bytes(voice.entries(frame.id(), address.filter(), Pageable.unpaged()));
    }

    /** The words are looked up here, because the file is written when no screen is at hand. */
    private List<Column<VoiceEntryRow>> columns() {
        Map<EntryKind, String> kinds = new EnumMap<>(EntryKind.class);
        Map<EntryStatus, String> states = new EnumMap<>(EntryStatus.class);
        Arrays.stream(EntryKind.values()).forEach(one -> kinds.put(one, getTranslation(one.textKey())));
        Arrays.stream(EntryStatus.values()).forEach(one -> states.put(one, getTranslation(one.textKey())));
        return List.of(
                new Column<>(getTranslation("voice.list.words"), VoiceEntryRow::words),
                new Column<>(getTranslation("voice.list.kind"), row -> kinds.get(row.kind())),
                new Column<>(getTranslation("voice.list.theme"), row -> row.theme().in(language)),
                new Column<>(getTranslation("voice.list.unit"), VoiceEntryRow::unit),
                new Column<>(getTranslation("voice.list.status"), row -> states.get(row.status())),
                new Column<>(getTranslation("voice.list.age"), VoiceEntryRow::recordedOn),
                new Column<>(getTranslation("voice.list.outcome"), VoiceEntryRow::outcome));
    }
}
