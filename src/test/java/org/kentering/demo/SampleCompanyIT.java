package org.kentering.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.PublishedCell;
import org.kentering.ballot.ReportingTree;
import org.kentering.plan.ActivityFilter;
import org.kentering.plan.ActivityService;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.WaveRow;
import org.kentering.pulse.WaveStatus;
import org.kentering.settings.RefusedStart;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** What holds of two starts of the sample company. */
class SampleCompanyIT {

    private static Path folder;
    private static List<String> said;
    private static List<String> links;
    private static int facts;

    @BeforeAll
    static void startOnce(@TempDir Path empty) throws IOException {
        folder = empty;
        FirstStart first = FirstStart.in(folder, "again");
        said = said(first);
        links = Files.readAllLines(folder.resolve("sample-company.txt"));
        facts = facts(first);
        first.stop();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anotherCompanySaysTheSame(@TempDir Path elsewhere) {
        FirstStart other = FirstStart.in(elsewhere, "other");
        assertThat(said(other)).hasSizeGreaterThan(300).isEqualTo(said);
        other.stop();
    }

    @Test
    void aSecondStartMakesNothingAnew() throws IOException {
        FirstStart second = FirstStart.in(folder, "again");
        assertThat(facts(second)).isEqualTo(facts);
        assertThat(second.bean(SurveyLinks.class).open(links)).isEqualTo(links);
        second.stop();
        Files.delete(folder.resolve("sample-company.txt"));
        assertThatThrownBy(() -> FirstStart.in(folder, "again")).hasRootCauseInstanceOf(RefusedStart.class);
    }

    private static int facts(FirstStart demo) {
        return demo.bean(JdbcClient.class).sql("select count(*) from account").query(Integer.class).single();
    }

    /** Names, and all that was published of the pulse. */
    private static List<String> said(FirstStart demo) {
        ProgrammeFrame frame = demo.as("zoe.vermeulen");
        List<String> said = new ArrayList<>();
        demo.bean(ActivityService.class)
                .search(frame.id(), ActivityFilter.ACTIVE.showing(ActivityFilter.Show.ALL), PageRequest.of(0, 100))
                .forEach(row -> said.add(row.title() + " " + row.ownerName() + " " + row.due() + " " + row.status()));
        for (WaveRow wave : demo.waves(frame)) {
            if (wave.status() == WaveStatus.RELEASED) {
                BallotService ballots = demo.bean(BallotService.class);
                ReportingTree tree = ballots.plan(wave.id()).tree();
                for (PublishedCell cell : ballots.cells(wave.id())) {
                    said.add(tree.node(cell.cell()).name() + " " + cell.item() + " " + cell.tier() + " " + cell.level()
                            + " " + cell.mean() + " " + cell.favourable() + " " + cell.distribution() + " "
                            + cell.options() + " " + cell.people() + " " + cell.trend());
                }
            }
        }
        said.sort(null);
        return said;
    }
}
