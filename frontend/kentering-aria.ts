import { FieldAriaController } from '@vaadin/a11y-base/src/field-aria-controller.js';

/*
 * A button and a group cannot be announced as required, so browsers report the attribute as a barrier. The mark beside
 * the label stays. Known as issue 7337 of vaadin/web-components; this file can go when that is mended.
 */
const WITHOUT_THE_ATTRIBUTE = ['vaadin-select', 'vaadin-checkbox-group'];

interface Controller {
  host: HTMLElement;
  setRequired(required: boolean): void;
}

const controller = FieldAriaController.prototype as unknown as Controller;
const { setRequired } = controller;

controller.setRequired = function (this: Controller, required: boolean): void {
  if (!WITHOUT_THE_ATTRIBUTE.includes(this.host.localName)) {
    setRequired.call(this, required);
  }
};
