package org.keji.command.hospitality;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.door.Answers;
import org.keji.command.hospitality.BillCommand.SignBill;
import org.keji.command.hospitality.BillCommand.StateBill;
import org.keji.command.hospitality.HospitalityBody.Billing;
import org.keji.command.hospitality.HospitalityBody.CallingOff;
import org.keji.command.hospitality.HospitalityBody.Holding;
import org.keji.command.hospitality.HospitalityBody.Step;
import org.keji.command.hospitality.HospitalityCommand.CallOffMeal;
import org.keji.command.hospitality.HospitalityCommand.HoldMeal;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.HospitalityId;
import org.keji.kernel.identity.Named;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Meals that took place or did not, and their bills, over HTTP. */
@RestController
@RequestMapping(HospitalitySending.REQUESTS)
@Answers(HospitalityReceipt.class)
@Tag(name = "Hospitality", description = HospitalitySending.ABOUT)
class MealBillApi {

    private final HospitalitySending sending;

    MealBillApi(HospitalitySending sending) {
        this.sending = sending;
    }

    @PostMapping("/{id}/holding")
    @Requires(Permission.REQUEST_MEAL)
    @Operation(
            operationId = "holdHospitality",
            summary = "Say that a meal took place, and with how many (HO-01)",
            description = "From its beginning the time for the bill runs, by the policy book.")
    ResponseEntity<String> hold(
            @PathVariable String id, @RequestBody Holding body, Actor actor, HttpServletRequest http) {
        return sending.step(new HoldMeal(meal(id), body.heldAt(), body.guests(), body.hosts()), body, actor, http);
    }

    @PostMapping("/{id}/calling-off")
    @Requires(Permission.REQUEST_MEAL)
    @Operation(
            operationId = "callOffHospitality",
            summary = "Say that a meal did not take place, and why (HO-01)",
            description = "Cancelled, or the guests did not come.")
    ResponseEntity<String> callOff(
            @PathVariable String id, @RequestBody CallingOff body, Actor actor, HttpServletRequest http) {
        return sending.step(new CallOffMeal(meal(id), body.because()), body, actor, http);
    }

    @PostMapping("/{id}/bill")
    @Requires(Permission.REQUEST_MEAL)
    @Operation(
            operationId = "stateHospitalityBill",
            summary = "State what a meal came to (HO-06)",
            description = "Once, by who asked or arranges it, or their superiors; late ones are taken, and are "
                    + "late. The answer says what the house may pay, and what not and by which rule.")
    ResponseEntity<String> state(
            @PathVariable String id, @RequestBody Billing body, Actor actor, HttpServletRequest http) {
        return sending.step(new StateBill(meal(id), body.bill()), body, actor, http);
    }

    @PostMapping("/{id}/bill/signature")
    @Requires(Permission.APPROVE_MEAL)
    @Operation(
            operationId = "signHospitalityBill",
            summary = "Sign the bill of a meal (HO-06)",
            description = "By somebody else than who asked and who stated it. What named contacts were given "
                    + "counts from then on (CU-15).")
    ResponseEntity<String> sign(@PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        return sending.step(new SignBill(meal(id)), body, actor, http);
    }

    private static HospitalityId meal(String id) {
        return Named.object(id, HospitalityId::new);
    }
}
