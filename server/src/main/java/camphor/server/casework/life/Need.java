package camphor.server.casework.life;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a step must be told. */
public enum Need {
    NOTE("note", "说明"),
    EVIDENCE("evidence", "佐证材料"),
    BEFORE("before", "整改前材料"),
    CLASS("class", "类别"),
    SEVERITY("severity", "程度"),
    UNITS("units", "责任单位"),
    CAUSE("cause", "原因"),
    MEASURES("measures", "整改措施"),
    PERSON("person", "责任人"),
    DUE("due", "整改时限"),
    MEANWHILE("meanwhile", "过渡措施"),
    REVIEW_ON("reviewOn", "下次复核日期"),
    INTO("into", "并入的问题"),
    ANSWER_BY("answerBy", "答复期限");

    private final String field;
    private final String zh;

    Need(String field, String zh) {
        this.field = field;
        this.zh = zh;
    }

    /** The request's field. */
    @JsonValue
    public String field() {
        return field;
    }

    public String zh() {
        return zh;
    }
}
