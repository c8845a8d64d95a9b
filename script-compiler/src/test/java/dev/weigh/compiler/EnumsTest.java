package dev.weigh.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EnumsTest {

    private static final String WORD = """
                dww_Word = $rt_classWithoutFields(jl_Enum),
                dww_Word_LOWER = null,
                dww_Word_LOWER_BY = null,
                dww_Word_SAID = null,
                dww_Word__clinit_ = () => {
                    let var$1;
                    dww_Word_LOWER = dww_Word__init_($rt_s(263), 0);
                    dww_Word_LOWER_BY = dww_Word__init_($rt_s(264), 1);
                    var$1 = dww_Word__init_($rt_s(283), 20);
                    dww_Word_SAID = var$1;
                    dww_Word_$VALUES = $rt_createArrayFromData(dww_Word, [dww_Word_LOWER, dww_Word_SAID]);
                },
            """;

    @Test
    void writesConstantsAsNumbers() {
        String code = Enums.asNumbers(WORD + """
                    dww_text = $word => {
                        dww_Word_$callClinit();
                        return $word === dww_Word_SAID ? dww_at($word.$ordinal) : dww_at(dww_Word_LOWER_BY.$ordinal);
                    },
                    dww_all = () => dww_text(dww_Word_LOWER);
                """);

        assertTrue(code.contains("return $word === 20 ? dww_at($word) : dww_at(1);"), code);
        assertTrue(code.contains("dww_all = () => dww_text(0);"), code);
        assertTrue(code.contains("    dww_Word__clinit_ = () => {\n    },"), code);
    }

    @Test
    void refusesWhatNeedsTheConstantsAsObjects() {
        assertThrows(IllegalStateException.class,
                () -> Enums.asNumbers(WORD + "    dww_all = () => dww_Word_$VALUES.$clone0();\n"));
    }

    @Test
    void keepsItsHandsOffAnEnumWithFields() {
        String code = """
                function dww_Kind() {
                    jl_Enum.call(this);
                    this.$weight = 0;
                }
                dww_Kind_HEAVY = null,
                dww_one = () => dww_Kind_HEAVY.$weight;
            """;

        assertEquals(code, Enums.asNumbers(code));
    }
}
