import { fontOf, sheet, type Measure, type Shape } from './certificate.js';

const newContext = () => document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;

/** Measures texts as this browser will draw them. */
export function canvasMeasure(): Measure {
  const context = newContext();
  return (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
}

/** Draws a scene with commands alone: a policy could refuse to load the same as an image. */
export function drawCertificate(context: CanvasRenderingContext2D, shapes: readonly Shape[], scale: number): void {
  const { width, height } = sheet;
  context.lineCap = context.lineJoin = 'round';
  context.textAlign = 'left';
  context.direction = 'ltr';
  for (const shape of shapes) {
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.fillStyle = context.strokeStyle = shape.colour;
    if ('d' in shape) {
      const path = new Path2D(shape.d);
      context.lineWidth = shape.line ?? 1;
      if (shape.line) context.stroke(path);
      else context.fill(path);
    } else {
      context.translate(width / 2, height / 2);
      context.rotate(((shape.turn ?? 0) * Math.PI) / 180);
      context.font = fontOf(shape.face, shape.size);
      context.fillText(shape.text, shape.x - width / 2, shape.y - height / 2, shape.width);
    }
  }
}

/** The certificate as a picture, at 192 dots an inch; `null` where the browser can't make one. */
export function certificatePng(shapes: readonly Shape[]): Promise<Blob | null> {
  const context = newContext();
  const { canvas } = context;
  canvas.width = sheet.width * 2;
  canvas.height = sheet.height * 2;
  drawCertificate(context, shapes, 2);
  return new Promise((resolve) => canvas.toBlob(resolve));
}
