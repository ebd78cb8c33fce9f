package org.keji.kernel.permit;

import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** On what ground somebody may enter, and how far that leads (PE-06). */
public enum Entry {
    /** A permit was applied for and granted. */
    PERMIT("参观许可", Area.ENTERPRISE),
    /** They asked ahead by phone, and the department approved. */
    PHONE("电话预约", Area.ENTERPRISE),
    /** A key or regular customer came unannounced, and the department consents. */
    KNOWN_CUSTOMER("熟客", Area.SERVICE_DEPARTMENT),
    /** Somebody else came unannounced, and the department consents. */
    CONSENT("经部门同意", Area.SERVICE_DEPARTMENT);

    private final String chinese;
    private final Area area;

    Entry(String chinese, Area area) {
        this.chinese = chinese;
        this.area = area;
    }

    public String chinese() {
        return chinese;
    }

    public Area area() {
        return area;
    }

    /** The name in JSON and in read models. */
    @JsonValue
    public String code() {
        return Code.of(this);
    }

    /** How far a visitor may go (PE-06). */
    public enum Area {
        ENTERPRISE("厂区"),
        SERVICE_DEPARTMENT("客户服务部");

        private final String chinese;

        Area(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        /** The name in JSON and in read models. */
        @JsonValue
        public String code() {
            return Code.of(this);
        }
    }
}
