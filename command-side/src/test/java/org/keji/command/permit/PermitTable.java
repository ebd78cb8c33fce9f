package org.keji.command.permit;

import static org.keji.command.permit.ApplicationRule.*;
import static org.keji.command.permit.Decided.*;
import static org.keji.command.permit.GateRule.*;
import static org.keji.command.permit.Gating.*;
import static org.keji.command.permit.NoticeRule.*;
import static org.keji.command.permit.PermitRule.*;
import static org.keji.command.permit.PhotographyRule.*;
import static org.keji.command.permit.Picturing.*;
import static org.keji.command.permit.Receiving.*;
import static org.keji.command.permit.Toured.*;
import static org.keji.command.permit.Touring.*;
import static org.keji.command.spec.Example.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Table;
import org.keji.command.spec.Wish;
import org.keji.kernel.rule.Rule;

/** Every command about a permit in every state it can be in; of an ordinary tour of two, by the standard book. */
final class PermitTable {

    /** What each wish is refused by where it does not fit. */
    private static final Map<Wish, Rule> REFUSED = refused();

    private static final List<Fact> APPLIED = List.of(applied(ORDINARY), named(1), named(2));
    private static final List<Fact> REVIEWED = with(APPLIED, reviewed());
    private static final List<Fact> GRANTED = with(REVIEWED, granted(), sent(SERVICE));
    private static final List<Fact> ON_SITE = with(GRANTED, issued(1, BADGE), admitted(1, BADGE));

    private static final Cell STRIKE = new Cell(strikeIll(), struck(2));
    private static final Cell REFUSE = new Cell(refuse("PE-04"), Decided.refused("PE-04", "Wang", APPROVING));
    private static final Cell WITHDRAW = new Cell(withdraw(), withdrawn());
    private static final Cell REVOKE = new Cell(revoke(), revoked());
    private static final Cell EXTEND = new Cell(extend(LATER), extended(LATER));
    private static final Cell RECEIVE = new Cell(receive("small"), received("small"));
    private static final Cell EXPIRE = new Cell(expire(OVER), expired(OVER));
    private static final Cell TURN_AWAY = new Cell(turnAway(1, "PE-06"), turnedAway(1));
    private static final Cell ACKNOWLEDGE = new Cell(acknowledge(), acknowledged("Customer service", APPROVING, true));
    private static final Cell SILENT = new Cell(missAcknowledgement(OVER), silent(SERVICE, OVER));

    static final List<Example> ALL = Stream.of(
                    Table.ofNothing("PE-01", REFUSED.keySet().toArray(Wish[]::new)),
                    row(
                            "applied",
                            APPLIED,
                            new Cell(add(3), named(3)),
                            STRIKE,
                            new Cell(review(), reviewed()),
                            REFUSE,
                            WITHDRAW,
                            EXPIRE,
                            TURN_AWAY),
                    row(
                            "reviewed",
                            REVIEWED,
                            STRIKE,
                            new Cell(approve(), granted(), sent(SERVICE)),
                            REFUSE,
                            WITHDRAW,
                            RECEIVE,
                            EXPIRE,
                            TURN_AWAY),
                    row(
                            "granted",
                            GRANTED,
                            STRIKE,
                            WITHDRAW,
                            REVOKE,
                            EXTEND,
                            RECEIVE,
                            new Cell(noteNoShow(OVER), notUsed(OVER)),
                            ACKNOWLEDGE,
                            SILENT,
                            new Cell(issue(1, BADGE), issued(1, BADGE)),
                            new Cell(admitWith(1, BADGE), issued(1, BADGE), admitted(1, BADGE)),
                            TURN_AWAY,
                            new Cell(send(), NOTICE_FOLLOWS_THE_WORD)),
                    row(
                            "on site",
                            ON_SITE,
                            STRIKE,
                            REVOKE,
                            EXTEND,
                            RECEIVE,
                            new Cell(close(), NOBODY_IS_INSIDE),
                            ACKNOWLEDGE,
                            SILENT,
                            new Cell(send(), NOTICE_FOLLOWS_THE_WORD),
                            new Cell(issue(1, BADGE), VISITOR_HAS_ONE_BADGE),
                            new Cell(admitWith(1, BADGE), WHO_ENTERS_IS_OUTSIDE),
                            new Cell(letOut(1, true), left(1), returned(1, BADGE)),
                            new Cell(takeBack(1, BADGE), WHO_IS_INSIDE_KEEPS_THE_BADGE),
                            new Cell(lose(1), lost(1, BADGE)),
                            new Cell(turnAway(1, "PE-06"), WHO_ENTERS_IS_OUTSIDE),
                            new Cell(noteOverstay(1, OVER), overstayed(1, OVER))),
                    row("closed", with(ON_SITE, left(1), returned(1, BADGE), closed()), TURN_AWAY),
                    row("refused", with(APPLIED, Decided.refused("PE-04", "Wang", APPROVING)), TURN_AWAY),
                    row("withdrawn", with(GRANTED, withdrawn()), TURN_AWAY),
                    row("revoked", with(GRANTED, revoked()), TURN_AWAY),
                    row("expired", with(APPLIED, expired(OVER)), TURN_AWAY),
                    row("not used", with(GRANTED, notUsed(OVER)), TURN_AWAY))
            .flatMap(List::stream)
            .toList();

    private PermitTable() {}

    /** What comes of a wish in a state: facts that happen, or a rule that does not hold. */
    private record Cell(Wish wish, List<Fact> facts, List<Rule> rule) {

        Cell(Wish wish, Fact... facts) {
            this(wish, List.of(facts), List.of());
        }

        Cell(Wish wish, Rule rule) {
            this(wish, List.of(), List.of(rule));
        }
    }

    private static Map<Wish, Rule> refused() {
        Map<Wish, Rule> all = new LinkedHashMap<>();
        all.put(add(3), VISITORS_ARE_ADDED_BEFORE_THE_REVIEW);
        all.put(strikeIll(), STRUCK_VISITOR_NEVER_CAME);
        all.put(review(), PERMIT_AWAITS_ITS_REVIEW);
        all.put(approve(), PERMIT_AWAITS_APPROVAL);
        all.put(consent(), WALK_IN_AWAITS_CONSENT);
        all.put(refuse("PE-04"), PERMIT_AWAITS_A_WORD);
        all.put(withdraw(), PERMIT_LIES_AHEAD);
        all.put(revoke(), PERMIT_HOLDS);
        all.put(extend(LATER), PERMIT_HOLDS);
        all.put(receive("small"), RECEPTION_WAS_SET);
        all.put(close(), PERMIT_WAS_USED);
        all.put(expire(OVER), PERMIT_HAS_EXPIRED);
        all.put(noteNoShow(OVER), NOBODY_CAME);
        all.put(send(), PERMIT_HOLDS);
        all.put(acknowledge(), PERMIT_HOLDS);
        all.put(missNotice(OVER), NOTICE_IS_OVERDUE);
        all.put(missAcknowledgement(OVER), ACKNOWLEDGEMENT_IS_OVERDUE);
        all.put(issue(1, BADGE), PERMIT_HOLDS);
        all.put(admitWith(1, BADGE), PERMIT_HOLDS);
        all.put(letOut(1, true), WHO_LEAVES_IS_INSIDE);
        all.put(takeBack(1, BADGE), BADGE_IS_THEIRS);
        all.put(lose(1), BADGE_IS_THEIRS);
        all.put(turnAway(1, "PE-06"), WHO_ENTERS_IS_OUTSIDE);
        all.put(noteOverstay(1, OVER), VISITOR_HAS_OVERSTAYED);
        all.put(askPictures(), PHOTOGRAPHY_IS_FOR_KEY_CUSTOMERS);
        all.put(grantPictures(), PHOTOGRAPHY_AWAITS_A_WORD);
        all.put(refusePictures(), PHOTOGRAPHY_AWAITS_A_WORD);
        all.put(registerPicture(TOUR_DAY), PHOTOGRAPHY_WAS_GRANTED);
        all.put(sendPrints(1), PICTURE_IS_REGISTERED);
        all.put(askPublication(1), PICTURE_IS_REGISTERED);
        all.put(grantPublication(1), PUBLICATION_WAS_ASKED);
        all.put(refusePublication(1), PUBLICATION_WAS_ASKED);
        return all;
    }

    private static Wish strikeIll() {
        return strike(2).because("Ill");
    }

    private static List<Fact> with(List<Fact> before, Fact... more) {
        return Stream.concat(before.stream(), Stream.of(more)).toList();
    }

    /** @param cells what does not come out as everywhere */
    private static List<Example> row(String state, List<Fact> given, Cell... cells) {
        Map<Wish, Cell> all = new LinkedHashMap<>();
        REFUSED.forEach((wish, rule) -> all.put(wish, new Cell(wish, rule)));
        Stream.of(cells).forEach(cell -> all.put(cell.wish(), cell));
        return all.values().stream()
                .map(cell -> {
                    var wished = example(
                                    "PE-01",
                                    "While %s: somebody %s"
                                            .formatted(state, cell.wish().words()))
                            .given(given.toArray(Fact[]::new))
                            .when(cell.wish());
                    return cell.rule().isEmpty()
                            ? wished.then(cell.facts().toArray(Fact[]::new))
                            : wished.refusedBy(cell.rule().getFirst());
                })
                .toList();
    }
}
