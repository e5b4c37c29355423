package org.kentering.design;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kentering.identity.AccountId;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.North;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever list is taken away as a file, who took it stands in the journal. */
@KenteringTest
class ExportTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    private North north;

    @BeforeEach
    void aProgramme() {
        north = new North(world);
    }

    @ParameterizedTest
    @CsvSource({
        "p/north/stakeholders, stakeholders-north.csv from p/north/stakeholders",
        "p/north/champions, champions.csv from p/north/champions",
        "p/north/voice, voice.csv from p/north/voice",
        "p/north/activities, activities.csv from p/north/activities",
        "p/north/training, training-north.csv from p/north/training"
    })
    void isWrittenDown(String path, String remark) {
        AccountId ilse = north.coordinator;
        screens.open(ilse, path);
        assertThat(acts()).isEmpty();
        List<Export> offered = _find(Export.class);
        offered.forEach(one -> assertThat(DownloadKt._download(one)).isNotEmpty());
        assertThat(acts()).hasSameSizeAs(offered).contains(ilse.value() + " " + remark);
    }

    @Test
    void doesNotLeaveWhenItCannotBeWrittenDown() {
        screens.open(north.coordinator, "p/north/stakeholders");
        Export export = _get(Export.class);
        world.jdbc().sql("alter table journal_entry add constraint ck_closed check (action <> 'design.list-exported')")
                .update();
        try {
            assertThatThrownBy(() -> DownloadKt._download(export)).isInstanceOf(Exception.class);
        } finally {
            world.jdbc().sql("alter table journal_entry drop constraint ck_closed").update();
        }
        assertThat(acts()).isEmpty();
    }

    private List<String> acts() {
        return world.jdbc()
                .sql("select actor_id, remark from journal_entry where action = 'design.list-exported'")
                .query((row, n) -> row.getString(1) + " " + row.getString(2))
                .list();
    }
}
