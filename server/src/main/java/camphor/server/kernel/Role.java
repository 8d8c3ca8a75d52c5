package camphor.server.kernel;

/** What a person is to the work; an account has exactly one. */
public enum Role {
    /** 村干部. */
    VILLAGE_STAFF,
    /** 驻村工作队. */
    RESIDENT_TEAM,
    /** 站所. */
    STATION,
    /** 乡村振兴办（原扶贫办）: the hub of the work in a township. */
    HUB,
    /** 乡镇领导. */
    TOWNSHIP_LEADER,
    /** 县级. */
    COUNTY,
    /** 帮扶责任人. */
    HELPER,
    /** 审计监督. */
    AUDITOR,
    /** 系统管理员. */
    ADMINISTRATOR
}
