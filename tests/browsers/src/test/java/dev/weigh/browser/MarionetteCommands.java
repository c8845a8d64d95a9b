package dev.weigh.browser;

import java.util.HashMap;
import java.util.Map;
import org.openqa.selenium.firefox.AddHasContext;
import org.openqa.selenium.remote.Command;
import org.openqa.selenium.remote.DriverCommand;

/** What Selenium's commands are called in Firefox's protocol: those that the tests give. */
final class MarionetteCommands {

    /** By Selenium's name. */
    static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry(DriverCommand.NEW_SESSION, "WebDriver:NewSession"),
            Map.entry(DriverCommand.SET_TIMEOUT, "WebDriver:SetTimeouts"),
            Map.entry(DriverCommand.GET, "WebDriver:Navigate"),
            Map.entry(DriverCommand.GO_BACK, "WebDriver:Back"),
            Map.entry(DriverCommand.REFRESH, "WebDriver:Refresh"),
            Map.entry(DriverCommand.SWITCH_TO_FRAME, "WebDriver:SwitchToFrame"),
            Map.entry(DriverCommand.EXECUTE_SCRIPT, "WebDriver:ExecuteScript"),
            Map.entry(DriverCommand.EXECUTE_ASYNC_SCRIPT, "WebDriver:ExecuteAsyncScript"),
            Map.entry(DriverCommand.ACTIONS, "WebDriver:PerformActions"),
            Map.entry(DriverCommand.FIND_ELEMENT, "WebDriver:FindElement"),
            Map.entry(DriverCommand.GET_ELEMENT_SHADOW_ROOT, "WebDriver:GetShadowRoot"),
            Map.entry(DriverCommand.FIND_ELEMENT_FROM_SHADOW_ROOT, "WebDriver:FindElementFromShadowRoot"),
            Map.entry(DriverCommand.FIND_ELEMENTS_FROM_SHADOW_ROOT, "WebDriver:FindElementsFromShadowRoot"),
            Map.entry(DriverCommand.CLICK_ELEMENT, "WebDriver:ElementClick"),
            Map.entry(DriverCommand.SEND_KEYS_TO_ELEMENT, "WebDriver:ElementSendKeys"),
            Map.entry(DriverCommand.GET_ELEMENT_TEXT, "WebDriver:GetElementText"),
            Map.entry(DriverCommand.GET_ELEMENT_RECT, "WebDriver:GetElementRect"),
            Map.entry(DriverCommand.GET_ELEMENT_DOM_PROPERTY, "WebDriver:GetElementProperty"),
            Map.entry(DriverCommand.GET_ELEMENT_DOM_ATTRIBUTE, "WebDriver:GetElementAttribute"),
            Map.entry(DriverCommand.IS_ELEMENT_DISPLAYED, "WebDriver:IsElementDisplayed"),
            Map.entry(DriverCommand.IS_ELEMENT_SELECTED, "WebDriver:IsElementSelected"),
            Map.entry(DriverCommand.GET_ELEMENT_ARIA_ROLE, "WebDriver:GetComputedRole"),
            Map.entry(DriverCommand.GET_ELEMENT_ACCESSIBLE_NAME, "WebDriver:GetComputedLabel"),
            Map.entry(AddHasContext.SET_CONTEXT, "Marionette:SetContext"));

    private MarionetteCommands() {
    }

    /** A command's parameters as Firefox takes them, which calls some otherwise than Selenium does. */
    static Map<String, Object> parameters(Command command) {
        Map<String, Object> all = new HashMap<>(command.getParameters());
        switch (command.getName()) {
            case DriverCommand.NEW_SESSION -> {
                // Matching is the driver's, and the one that was started is the one that was asked for.
                all.clear();
            }
            case AddHasContext.SET_CONTEXT -> all.put("value", all.remove("context").toString());
            case DriverCommand.SEND_KEYS_TO_ELEMENT ->
                    all.put("text", String.join("", (CharSequence[]) all.remove("value")));
            case DriverCommand.SWITCH_TO_FRAME -> all.put("element", all.remove("id"));
            default -> {
                if (all.containsKey("shadowId")) {
                    all.put("shadowRoot", all.remove("shadowId"));
                }
            }
        }
        return all;
    }
}
