package org.keji.command.spec;

import org.keji.kernel.actor.Role;

/** The people of the examples; the same name always plays the same part. */
public final class Cast {

    public static final Person LIN = Person.of("Lin", Role.ACCOUNT_MANAGER);
    public static final Person CHEN = Person.of("Chen", Role.ACCOUNT_MANAGER);
    public static final Person ZHAO = Person.of("Zhao", Role.SERVICE_SUPERVISOR);
    public static final Person WANG = Person.of("Wang", Role.SERVICE_MANAGER);
    public static final Person HE = Person.of("He", Role.QUALITY_OFFICER, "Quality");
    public static final Person DU = Person.of("Du", Role.QUALITY_OFFICER, "Quality");
    public static final Person SUN = Person.of("Sun", Role.DEPARTMENT_OFFICER, "Billing");
    public static final Person QIAN = Person.of("Qian", Role.DEPARTMENT_OFFICER, "Logistics");
    public static final Person TANG = Person.of("Tang", Role.GENERAL_MANAGER, "Management");
    public static final Person FENG = Person.of("Feng", Role.FINANCE_OFFICER, "Finance");
    public static final Person GAO = Person.of("Gao", Role.FRONT_DESK, "Gate");
    public static final Person DUE_LIST = Person.software("due-list");
    public static final Person HOUSE = Person.software("shipped-books");

    private Cast() {}
}
