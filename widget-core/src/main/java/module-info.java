/** The core of Weigh: the whole logic of the widget, in need of nothing but the language itself. */
module dev.weigh.core {
    exports dev.weigh;
    exports dev.weigh.card;
    exports dev.weigh.config;
    exports dev.weigh.model;
    exports dev.weigh.motion;
    exports dev.weigh.plus;
    exports dev.weigh.quantity;
    exports dev.weigh.tradeoff;
    exports dev.weigh.view;
    exports dev.weigh.weights;
    exports dev.weigh.words;
}
