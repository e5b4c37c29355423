package org.kentering;

import java.io.PrintStream;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.ReleaseCheck;
import org.kentering.ballot.WaveId;
import org.kentering.kernel.Language;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.kernel.Texts;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * A command instead of the web server: whether released results are still exactly what was signed. It looks, changes
 * nothing, and ends.
 */
public final class VerifyRelease {

    static final String COMMAND = "verify-release";

    /** Only what it takes to look: no screens, no background work, no migration. */
    @ComponentScan(
            basePackages = "org.kentering.ballot",
            excludeFilters = @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = {"org\\.kentering\\.ballot\\.web\\..*", "org\\.kentering\\.ballot\\.BallotClerk"}))
    @ComponentScan(
            basePackages = {"org.kentering.kernel", "org.kentering.pulse", "org.kentering.settings"},
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = {
                        "org\\.kentering\\.kernel\\.InstallationClock",
                        "org\\.kentering\\.pulse\\.(InvitedMemberships|Snapshots|Pseudonyms)",
                        "org\\.kentering\\.settings\\.InstallationSeal"
                    }))
    @ConfigurationPropertiesScan({"org.kentering.ballot", "org.kentering.settings"})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    static class Parts {}

    private VerifyRelease() {}

    /**
     * Looks at all releases, or at the one of the wave that is named first.
     *
     * @param arguments a wave, if only that one is meant, and settings as the application takes them
     * @return 0 if all are what was signed; 1 if one is not, or is not there
     */
    public static int run(PrintStream console, String... arguments) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .run(arguments)) {
            BallotService ballots = context.getBean(BallotService.class);
            WaveId wave = wave(arguments);
            return report(console, ProcessIdentity.call(() -> ballots.verify(wave)));
        } catch (NotFound none) {
            console.println("There is no such release.");
            return 1;
        }
    }

    private static int report(PrintStream console, SequencedMap<WaveId, ReleaseCheck> verdicts) {
        Texts texts = new Texts();
        verdicts.forEach((wave, check) -> {
            console.println(wave.value()
                    + (check.genuine() ? "  is exactly what was signed" : "  IS NOT WHAT WAS SIGNED"));
            check.faults().forEach(fault -> console.println("    " + texts.text(Language.EN, fault)));
            console.println("    " + texts.text(
                    Language.EN, "ballot.comments." + check.comments().name().toLowerCase(Locale.ROOT)));
            console.println("    " + texts.text(
                    Language.EN, check.recomputed() ? "ballot.proof.recomputed" : "ballot.proof.notRecomputed"));
        });
        long broken = verdicts.values().stream().filter(check -> !check.genuine()).count();
        console.println(
                "%d of %d releases are as signed.".formatted(verdicts.size() - broken, verdicts.size()));
        return broken == 0 ? 0 : 1;
    }

    private static @Nullable WaveId wave(String... arguments) {
        if (arguments.length == 0 || arguments[0].startsWith("--")) {
            return null;
        }
        try {
            return new WaveId(UUID.fromString(arguments[0]));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
