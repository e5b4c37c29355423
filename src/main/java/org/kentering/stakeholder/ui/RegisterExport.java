package org.kentering.stakeholder.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kentering.design.Export;
import org.kentering.design.Words;
import org.kentering.exchange.CsvExport;
import org.kentering.kernel.Language;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.stakeholder.Attitude;
import org.kentering.stakeholder.StakeholderFilter;
import org.kentering.stakeholder.StakeholderRow;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;

/** The register as it is shown, as a file. The download runs without a screen: the language is taken along. */
final class RegisterExport {

    private static final int PAGE = 200;

    private RegisterExport() {}

    static Export of(StakeholderDesk desk, ProgrammeFrame frame, Supplier<RegisterState> state) {
        Language language = Language.of(Words.locale());
        return new Export("stakeholders-" + frame.key(),
                () -> new CsvExport<>(language, columns(desk, language)).bytes(rows(desk, frame, state.get())));
    }

    private static List<StakeholderRow> rows(StakeholderDesk desk, ProgrammeFrame frame, RegisterState state) {
        StakeholderFilter filter = state.filter();
        List<StakeholderRow> rows = new ArrayList<>();
        Slice<StakeholderRow> slice = desk.register.search(frame.id(), filter, PageRequest.of(0, PAGE, state.sort()));
        rows.addAll(slice.getContent());
        while (slice.hasNext()) {
            slice = desk.register.search(frame.id(), filter, slice.nextPageable());
            rows.addAll(slice.getContent());
        }
        return rows;
    }

    private static List<CsvExport.Column<StakeholderRow>> columns(StakeholderDesk desk, Language language) {
        return List.of(
                new CsvExport.Column<>(title(desk, language, "name"), StakeholderRow::name),
                new CsvExport.Column<>(title(desk, language, "function"), StakeholderRow::function),
                new CsvExport.Column<>(title(desk, language, "unit"), StakeholderRow::unitName),
                new CsvExport.Column<>(title(desk, language, "influence"), StakeholderRow::influence),
                new CsvExport.Column<>(title(desk, language, "affectedness"), StakeholderRow::affectedness),
                new CsvExport.Column<>(title(desk, language, "attitude"), row -> {
                    Attitude attitude = row.attitude();
                    return attitude == null ? null : desk.texts.text(language, attitude.textKey());
                }),
                new CsvExport.Column<>(title(desk, language, "lastContact"), StakeholderRow::lastContact),
                new CsvExport.Column<>(title(desk, language, "next"), StakeholderRow::next));
    }

    private static String title(StakeholderDesk desk, Language language, String field) {
        return desk.texts.text(language, "stakeholder.field." + field);
    }
}
