// A press on an element in a card, and the time until a frame shows the effect.

/** Source of an expression: one of the contender's functions, called with a card. */
export const inCard = ({ card, frame }, find, index = 0) =>
  frame ? `(${find})()` : `(${find})(document.querySelectorAll(${JSON.stringify(card)})[${index}])`;

export function isOpen(menu) {
  return Boolean(
    menu?.checkVisibility({ visibilityProperty: true }) && menu.getBoundingClientRect().height > 0,
  );
}

export async function pressAt(session, element) {
  const { x, y } = await element.clickablePoint();
  const at = { x, y, button: 'left', clickCount: 1 };
  await Promise.all(
    ['mouseMoved', 'mousePressed', 'mouseReleased'].map((type) =>
      session.send('Input.dispatchMouseEvent', { ...at, type, pointerType: 'mouse' }),
    ),
  );
}

/** Milliseconds from the press to the paint of the first frame in which `condition`, a source, holds. */
export async function timePress(frame, condition, press) {
  const watching = `new Promise((resolve) => {
    addEventListener('pointerdown', ({ timeStamp: pressed }) => {
      const look = () => {
        if (!(${condition})) return requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - pressed);
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  })`;
  await frame.evaluate(`{ globalThis.benchPress = ${watching}; undefined }`);
  await press();
  return withinBound(frame.evaluate('benchPress'));
}

function withinBound(promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('A press had no effect within 10 s.')), 10_000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
