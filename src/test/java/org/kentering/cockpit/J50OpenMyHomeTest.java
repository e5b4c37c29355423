package org.kentering.cockpit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.Language;
import org.kentering.kernel.Role;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** J-50: everybody arrives at what needs them. */
@KenteringTest
class J50OpenMyHomeTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Test
    void anAdministratorWithoutAProgrammeFindsTheSetUp() {
        screens.open(world.account("Ada Admin", Role.ADMIN), "");
        assertThat(UI.getCurrentOrThrow().getActiveViewLocation().getPath()).isEqualTo("admin");
    }

    @Test
    void somebodyWithoutAPartReadsWhatWillStandHere() {
        screens.open(world.account("Nora Nobody"), "");
        assertThat(_get(H2.class).getText()).isEqualTo("You have no part in a programme yet");
        screens.open(world.account("Niels Niemand"), Language.NL, "");
        assertThat(_get(H2.class).getText()).isEqualTo("Je hebt nog geen rol in een programma");
    }

    @Test
    void theDashboardOfAProgrammeThatOneHasNoPartInDoesNotExist() {
        screens.open(world.account("Nora Nobody"), "p/north/dashboard");
        assertThat(_find(H1.class)).isEmpty();
        assertThat(_get(H2.class).getText()).isEqualTo("There is nothing here");
        _assertNone(Card.class);
    }
}
