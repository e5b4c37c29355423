package org.kentering.ballot;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kentering.kernel.Language;
import org.kentering.kernel.LocalText;

/** A small company that is asked four things. */
final class SampleBallots {

    static final CellId COMPANY = cell(1);
    static final CellId MACHINING = cell(2);
    static final CellId OFFICE = cell(3);
    static final CellId STORES = cell(4);
    static final UUID APPROVER = new UUID(0, 99);
    static final int MACHINISTS = 22;
    static final int CLERKS = 12;
    static final int STOREKEEPERS = 7;
    static final int INVITED = MACHINISTS + CLERKS + STOREKEEPERS;

    private SampleBallots() {}

    static ReportingTree tree() {
        return ReportingTree.of(List.of(
                new ReportingTree.Node(COMPANY, null, "Veldhuis", 0),
                new ReportingTree.Node(MACHINING, COMPANY, "Machining <1>", MACHINISTS),
                new ReportingTree.Node(OFFICE, COMPANY, "Office", CLERKS),
                new ReportingTree.Node(STORES, COMPANY, "Stores", STOREKEEPERS)));
    }

    static BallotPlan plan(Instant opens) {
        return plan("core-" + UUID.randomUUID(), opens, Thresholds.STANDARD);
    }

    static BallotPlan plan(String series, Instant opens, Thresholds thresholds) {
        Instant closes = opens.plus(14, ChronoUnit.DAYS);
        ZoneId zone = ZoneId.of("Europe/Amsterdam");
        return new BallotPlan(
                text("Hoe gaat het met AI?", "How is AI going for you?", "Wie läuft es mit KI?"),
                text("We willen weten waar het knelt.", "We want to know where it hurts.", "Wir wollen es wissen."),
                series,
                tree(),
                List.of(
                        BallotItem.agreement(
                                new ItemVersion("A1", 1),
                                text("Ik weet waarom.", "I know why we do this.", "Ich weiß, warum.")),
                        BallotItem.frequency(
                                new ItemVersion("U1", 1),
                                text("Hoe vaak?", "How often?", "Wie oft?"),
                                List.of(
                                        text("Nooit", "Never", "Nie"),
                                        text("Soms", "Sometimes", "Manchmal"),
                                        text("Vaak", "Often", "Oft")),
                                2),
                        BallotItem.choice(
                                new ItemVersion("B1", 1),
                                text("Wat houdt je tegen?", "What holds you back?", "Was hält Sie ab?"),
                                List.of(
                                        text("Tijd", "Time", "Zeit"),
                                        text("Regels", "Rules", "Regeln"),
                                        text("Nut", "Use", "Nutzen"),
                                        text("Niets", "Nothing", "Nichts")),
                                3),
                        BallotItem.text(
                                new ItemVersion("C1", 1),
                                text("Nog iets?", "Anything else?", "Noch etwas?"))),
                thresholds,
                opens,
                closes,
                closes.plus(60, ChronoUnit.DAYS).atZone(zone).toLocalDate(),
                zone,
                "Ans de Wit, ans@example.org");
    }

    /** The same, where "Nothing" goes with no other answer and the last question says what to write. */
    static BallotPlan withHelp(Instant opens) {
        BallotPlan usual = plan("helped-" + UUID.randomUUID(), opens, Thresholds.STANDARD);
        List<BallotItem> items = new ArrayList<>(usual.items());
        items.set(2, items.get(2).standingAlone(List.of(3)));
        items.set(3, items.get(3).helped(text("Alleen de taak.", "The task only.", "Nur die Aufgabe.")));
        return new BallotPlan(
                usual.title(), usual.purpose(), usual.series(), usual.tree(), items, usual.thresholds(), usual.opens(),
                usual.closes(), usual.deleteOn(), usual.zone(), usual.contact());
    }

    /** The strict profile, for machining and office alone: the stores are too small for it. */
    static BallotPlan strict(Instant opens) {
        BallotPlan usual = plan("strict-" + UUID.randomUUID(), opens, Thresholds.STRICT);
        return new BallotPlan(
                usual.title(), usual.purpose(), usual.series(),
                ReportingTree.of(tree().nodes().stream().filter(node -> !node.id().equals(STORES)).toList()),
                usual.items(), usual.thresholds(), usual.opens(), usual.closes(), usual.deleteOn(), usual.zone(),
                usual.contact());
    }

    /** Everybody by mail, but the people of the stores on paper. */
    static List<Voter> voters() {
        List<Voter> voters = new ArrayList<>();
        for (ReportingTree.Node leaf : tree().leaves()) {
            for (int i = 0; i < leaf.invited(); i++) {
                InvitationChannel channel =
                        leaf.id().equals(STORES) ? InvitationChannel.PAPER : InvitationChannel.MAIL;
                voters.add(new Voter(UUID.randomUUID(), leaf.id(), channel, Language.values()[i % 3]));
            }
        }
        return voters;
    }

    static LocalText text(String nl, String en, String de) {
        return new LocalText(nl, en, de);
    }

    private static CellId cell(int number) {
        return new CellId(new UUID(0, number));
    }
}
