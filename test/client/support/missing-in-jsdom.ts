/** jsdom knows the dialog element but cannot open one; this opens and closes it the way a browser reports it. */
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

/** jsdom has no layout, so there is nowhere to scroll to. */
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
