package org.kentering.champion.ui;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kentering.champion.ChampionId;
import org.kentering.champion.ChampionRow;
import org.kentering.champion.ChampionService;
import org.kentering.champion.Coverage;
import org.kentering.design.Export;
import org.kentering.design.Page;
import org.kentering.design.Words;
import org.kentering.exchange.CsvExport;
import org.kentering.exchange.CsvExport.Column;
import org.kentering.kernel.Language;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.springframework.data.domain.Pageable;

/** The filters, the list below them, and the list as a file. */
class ChampionListPart extends Composite<Page> {

    private final ChampionService champions;
    private final ProgrammeFrame frame;
    private final ChampionFilters filters;
    private final ChampionGrid grid;
    private final Language language = Language.of(Words.locale());
    private final List<Column<ChampionRow>> columns = columns();

    private ChampionAddress address = ChampionAddress.PLAIN;

    ChampionListPart(
            ChampionService champions,
            ProgrammeFrame frame,
            Coverage coverage,
            Consumer<ChampionAddress> changed,
            Function<ChampionId, String> path) {
        this.champions = champions;
        this.frame = frame;
        filters = new ChampionFilters(
                coverage.units(),
                frame.holdsAny(Role.COORDINATOR),
                new Export("champions", this::export),
                filter -> changed.accept(address.with(filter)));
        grid = new ChampionGrid(
                champions,
                frame.holdsAny(Role.COORDINATOR, Role.LEAD),
                row -> path.apply(row.id()),
                sorted -> changed.accept(address.sorted(sorted)));
        getContent().add(filters, grid);
    }

    void load(ChampionAddress shown, boolean besideChampion) {
        address = shown;
        filters.show(shown.filter());
        grid.load(frame.id(), shown, besideChampion);
    }

    private byte[] export() {
        return new CsvExport<>(language, columns)
                .bytes(champions.champions(frame.id(), address.filter(), Pageable.unpaged()));
    }

    private List<Column<ChampionRow>> columns() {
        return List.of(
                new Column<>(getTranslation("champion.list.champion"), ChampionRow::name),
                new Column<>(getTranslation("champion.form.units"), ChampionRow::units),
                new Column<>(getTranslation("champion.form.hours"), ChampionRow::askedHours),
                new Column<>(getTranslation("champion.hours.label"), ChampionRow::agreedHours),
                new Column<>(getTranslation("champion.list.deputy"), ChampionRow::deputy),
                new Column<>(getTranslation("champion.list.since"), ChampionRow::since),
                new Column<>(getTranslation("champion.list.rotation"), ChampionRow::rotationOn),
                new Column<>(getTranslation("champion.list.heard"), ChampionRow::heardOn));
    }
}
