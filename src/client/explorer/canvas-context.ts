import { placeText } from '#figures/place-text.ts';

/** Makes a canvas draw text at the same position as the drawing in the page, with the same outline in the colour of the paper. */
export function alignText(ctx: CanvasRenderingContext2D, paper: string): void {
  const [fill, stroke] = [ctx.fillText.bind(ctx), ctx.strokeText.bind(ctx)];
  ctx.fillText = (text, x, y) => {
    // Chart.js moves the origin to the text.
    const { a: scale, e, f } = ctx.getTransform();
    const [dx, dy] = [e / scale, f / scale];
    const place = placeText(x + dx, y + dy, Number(/([\d.]+)px/.exec(ctx.font)?.[1]), ctx.textBaseline);
    ctx.save();
    Object.assign(ctx, { textBaseline: 'alphabetic', strokeStyle: paper, lineWidth: 3, lineJoin: 'round' });
    ctx.setLineDash([]);
    stroke(text, place.x - dx, place.y - dy);
    fill(text, place.x - dx, place.y - dy);
    ctx.restore();
  };
}
