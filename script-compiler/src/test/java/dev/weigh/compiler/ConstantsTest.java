package dev.weigh.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ConstantsTest {

    @Test
    void writesAConstantMadeOfTextsWhereItIsUsed() {
        assertEquals("""
                    let dwc_Kind_NO_DATA$unused = null,
                    dwc_Kind__clinit_ = () => {
                    },
                    dwc_Reader_read = () => {
                        dwc_add(dwc_Kind_error("no-data", "add \\"a\\" table$"));
                    };
                """, Constants.inPlace("""
                    let dwc_Kind_NO_DATA = null,
                    dwc_Kind__clinit_ = () => {
                        dwc_Kind_NO_DATA = dwc_Kind_error("no-data", "add \\"a\\" table$");
                    },
                    dwc_Reader_read = () => {
                        dwc_add(dwc_Kind_NO_DATA);
                    };
                """));
    }

    @Test
    void tellsNamesApartThatBeginAlike() {
        assertEquals("""
                    dwc_Kind__clinit_ = () => {
                    },
                    dwc_one = () => dwc_made("b"), dwc_two = () => dwc_made("a");
                """, Constants.inPlace("""
                    dwc_Kind__clinit_ = () => {
                        dwc_Kind_TIE = dwc_made("a");
                        dwc_Kind_TIE_RANGE = dwc_made("b");
                    },
                    dwc_one = () => dwc_Kind_TIE_RANGE, dwc_two = () => dwc_Kind_TIE;
                """));
    }

    @Test
    void keepsItsHandsOffWhatIsMadeOfAnythingElse() {
        String code = """
                    dwc_Kind__clinit_ = () => {
                        dwc_Kind_LIST = ju_ArrayList__init_();
                        dwc_Kind_OF = dwc_made("a", dwc_Kind_LIST);
                        dwc_Kind_COUNT = dwc_made("a", 1);
                    };
                """;
        assertEquals(code, Constants.inPlace(code));
    }
}
