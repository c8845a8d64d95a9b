package dev.weigh.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ClassStartsTest {

    private static final String TWO = """
                dwc_Kind_$callClinit = () => {
                    dwc_Kind_$callClinit = $rt_eraseClinit(dwc_Kind);
                    dwc_Kind__clinit_();
                },
                dwc_Kind_of = () => {
                    dwc_Kind_$callClinit();
                    return dwc_Level_HIGH;
                },
                dwc_Kind__clinit_ = () => {
                    dwc_Kind_A = dwc_Kind_of();
                },
                dwc_Level_$callClinit = () => {
                    dwc_Level_$callClinit = $rt_eraseClinit(dwc_Level);
                    dwc_Level__clinit_();
                },
                dwc_Level__clinit_ = () => {
                    %s
                    dwc_Level_HIGH = 7;
                };
            """;

    @Test
    void startsEachClassOnceAndTheNeededOneFirst() {
        ClassStarts.Started started = ClassStarts.of(TWO.formatted("")
                .replace("return dwc_Level", "dwc_Level_$callClinit();\n return dwc_Level"));

        assertEquals("dwc_Level__clinit_();\ndwc_Kind__clinit_();\n", started.calls());
        assertFalse(started.code().contains("callClinit();"), started.code());
    }

    @Test
    void refusesTwoClassesThatNeedEachOther() {
        String code = TWO.formatted("dwc_Kind_$callClinit();")
                .replace("return dwc_Level", "dwc_Level_$callClinit();\n return dwc_Level");
        assertThrows(IllegalStateException.class, () -> ClassStarts.of(code));
    }

    @Test
    void leavesCodeWithoutConstantsAsItIs() {
        String code = "    dwc_one = () => {\n        dwc_two();\n    };\n";
        assertEquals(new ClassStarts.Started(code, ""), ClassStarts.of(code));
    }
}
