package org.keji.kernel.actor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.keji.kernel.identity.Code;

/** The roles of the handbook; a person may hold several. */
public enum Role {
    ACCOUNT_MANAGER("客户经理"),
    SERVICE_SUPERVISOR("客户关系主管"),
    SERVICE_MANAGER("客户服务部经理"),
    PRODUCT_MANAGER("产品推动经理"),
    GENERAL_MANAGER("总经理"),
    QUALITY_OFFICER("质管科"),
    DEPARTMENT_OFFICER("责任部门"),
    FRONT_DESK("前台"),
    FINANCE_OFFICER("财务"),
    AUDITOR("审计"),
    ANALYST("数据分析"),
    ADMINISTRATOR("系统管理员");

    private final String chinese;

    Role(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** The name in tokens, commands and documents: {@code account-manager}. */
    @JsonValue
    public String code() {
        return Code.of(this);
    }

    public static Optional<Role> ofCode(String code) {
        return Code.find(Role.class, code);
    }

    /** @throws IllegalArgumentException if no role has that name */
    @JsonCreator
    static Role named(String code) {
        return ofCode(code).orElseThrow(() -> new IllegalArgumentException("No such role"));
    }
}
