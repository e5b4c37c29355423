package org.kentering.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kentering.identity.AccountId;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.North;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Which page opens for whom, cell by cell: each role types each address. What it finds is compared with the table in
 * {@code src/test/resources/house/routes.txt}, which people read and agree on. Who may not see a page is told that
 * there is none.
 */
@KenteringTest
class RouteMatrixTest {

    private static final Path TABLE = Path.of("src/test/resources/house/routes.txt");

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Test
    void everyPageOpensForExactlyWhomTheTableSays() throws IOException {
        Map<String, List<String>> letIn = new TreeMap<>();
        paths().forEach(path -> letIn.put(path, new ArrayList<>()));
        people(new North(world)).forEach((role, account) -> {
            screens.open(account, "me");
            letIn.forEach((path, roles) -> {
                Screens.go(path);
                if (opened(path)) {
                    roles.add(role);
                }
            });
        });
        Map<String, String> actual = new TreeMap<>();
        letIn.forEach((path, roles) -> actual.put("/" + path, String.join(" ", roles)));
        Path found = Path.of("target/routes.txt");
        Files.createDirectories(found.getParent());
        Files.write(found, actual.entrySet().stream().map(row -> row.getKey() + ": " + row.getValue()).toList());
        assertThat(actual).as("compare target/routes.txt with %s and agree on each row", TABLE).isEqualTo(agreed());
    }

    /** An address that opens leads either to itself or, as a home does, to another page. */
    private static boolean opened(String path) {
        boolean nothing = Screens.text().contains("There is nothing here");
        if (!nothing) {
            assertThat(UI.getCurrentOrThrow().getActiveViewLocation().getPath())
                    .as("where /%s led to", path)
                    .isNotEqualTo("login");
        }
        return !nothing;
    }

    private static Map<String, String> agreed() throws IOException {
        Map<String, String> agreed = new TreeMap<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                agreed.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1).strip());
            }
        }
        return agreed;
    }

    private Map<String, AccountId> people(North north) {
        Map<String, AccountId> people = new LinkedHashMap<>();
        people.put("SPONSOR", north.sponsor);
        people.put("COORDINATOR", north.coordinator);
        people.put("CHAMPION", north.champion);
        people.put("LEAD", north.lead);
        people.put("DATA_STEWARD", north.steward);
        people.put("COMPLIANCE", north.compliance);
        people.put("OBSERVER", north.observer);
        people.put("ADMIN", north.admin);
        people.put("nobody", world.account("Nora Nobody"));
        return people;
    }

    /** The pages behind a sign-in; of a list of things the list, of a wave the planning of a new one. */
    private static List<String> paths() {
        return Screens.addresses().stream()
                .filter(Route::autoLayout)
                .map(Route::value)
                .map(route -> route.replaceAll("/:\\w+\\?", "")
                        .replaceAll(":(p|programme)\\b", "north")
                        .replace(":wave", "new"))
                .filter(path -> !path.contains("/new/"))
                .toList();
    }
}
