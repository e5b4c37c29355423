package org.kentering.ballot;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kentering.kernel.Language;
import org.kentering.kernel.ProcessIdentity;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A wave of twelve items that many people have been asked and nobody has answered, in a database that the application
 * can then be started on. Made by the ballot itself, in a process in which nothing else of the application runs.
 *
 * @param keys where the keys of the installation lie
 * @param tokens a link for everybody, in no particular order
 */
record LoadWave(WaveId wave, Path keys, List<String> tokens) {

    private static final int GROUP = 50;

    /** Asks so many people. */
    static LoadWave of(int people, LoadDatabase stores, Path keys) {
        try (ConfigurableApplicationContext context = start(stores, keys)) {
            WaveId wave = new WaveId(UUID.randomUUID());
            List<Voter> voters = new ArrayList<>();
            ReportingTree tree = tree(people);
            for (ReportingTree.Node leaf : tree.leaves()) {
                IntStream.range(0, leaf.invited())
                        .mapToObj(i -> new Voter(
                                UUID.randomUUID(), leaf.id(), InvitationChannel.MAIL, Language.values()[i % 3]))
                        .forEach(voters::add);
            }
            asTheInstallation(() -> context.getBean(BallotService.class).launch(wave, plan(tree), voters, SampleBallots.APPROVER, Optional.empty()));
            byte[] key = context.getBean(WaveSecrets.class).key(wave).orElseThrow();
            return new LoadWave(
                    wave,
                    keys,
                    voters.stream().map(voter -> Token.derived(key, voter.subject()).text()).toList());
        }
    }

    /** The ballot alone on this database. */
    static ConfigurableApplicationContext start(LoadDatabase stores, Path keys) {
        return new SpringApplicationBuilder(BallotContext.class)
                .run(
                        "--server.port=0",
                        "--logging.level.root=WARN",
                        "--spring.datasource.url=" + stores.url(),
                        "--spring.datasource.username=" + stores.user(),
                        "--spring.datasource.password=",
                        "--kentering.ballot.key-file=" + keys.resolve("ballot.key"));
    }

    static void asTheInstallation(Runnable work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(ProcessIdentity.call(SecurityContextHolder::getContext));
        try {
            ProcessIdentity.run(work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Groups of fifty, the last one larger. */
    static ReportingTree tree(int people) {
        return tree(people, Math.max(1, people / GROUP));
    }

    static ReportingTree tree(int people, int groups) {
        CellId company = new CellId(new UUID(1, 0));
        List<ReportingTree.Node> nodes = new ArrayList<>();
        nodes.add(new ReportingTree.Node(company, null, "Veldhuis", 0));
        for (int i = 1; i <= groups; i++) {
            int invited = people / groups + (i == groups ? people % groups : 0);
            nodes.add(new ReportingTree.Node(new CellId(new UUID(1, i)), company, "Group " + i, invited));
        }
        return ReportingTree.of(nodes);
    }

    /** Nine agreements, a frequency, a choice of ten and a text. */
    static BallotPlan plan(ReportingTree tree) {
        BallotPlan sample = SampleBallots.plan(Instant.now().minus(1, ChronoUnit.HOURS));
        List<BallotItem> items = new ArrayList<>(IntStream.rangeClosed(1, 9)
                .mapToObj(number -> BallotItem.agreement(
                        new ItemVersion("Q" + number, 1),
                        SampleBallots.text(
                                "Ik weet hoe AI mijn werk verandert, deel " + number + ".",
                                "I know how AI will change my job, part " + number + ".",
                                "Ich weiß, wie KI meine Arbeit verändert, Teil " + number + ".")))
                .toList());
        items.addAll(sample.items().subList(1, 4));
        ZoneId zone = sample.zone();
        return new BallotPlan(
                sample.title(), sample.purpose(), sample.series(), tree, items, sample.thresholds(), sample.opens(),
                sample.closes(), sample.closes().plus(60, ChronoUnit.DAYS).atZone(zone).toLocalDate(), zone,
                sample.contact());
    }
}
