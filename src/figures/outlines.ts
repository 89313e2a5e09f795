/** The outlines of markers around (0, 0), for a radius of 1; a circle has no corners. */
export const outlines: Record<Exclude<Shape, 'circle' | 'tick'>, Corner[]> = {
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  diamond: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  triangle: [
    [0, -1],
    [1.15, 1],
    [-1.15, 1],
  ],
  'triangle-down': [
    [-1.15, -1],
    [1.15, -1],
    [0, 1],
  ],
  cross: [
    [-1, -0.35],
    [-0.35, -0.35],
    [-0.35, -1],
    [0.35, -1],
    [0.35, -0.35],
    [1, -0.35],
    [1, 0.35],
    [0.35, 0.35],
    [0.35, 1],
    [-0.35, 1],
    [-0.35, 0.35],
    [-1, 0.35],
  ],
  saltire: [
    [-1, -0.6],
    [-0.6, -1],
    [0, -0.4],
    [0.6, -1],
    [1, -0.6],
    [0.4, 0],
    [1, 0.6],
    [0.6, 1],
    [0, 0.4],
    [-0.6, 1],
    [-1, 0.6],
    [-0.4, 0],
  ],
  'triangle-left': [
    [-1, 0],
    [1, -1.15],
    [1, 1.15],
  ],
  'triangle-right': [
    [1, 0],
    [-1, -1.15],
    [-1, 1.15],
  ],
  hourglass: [
    [-1, -1.1],
    [1, -1.1],
    [0.25, 0],
    [1, 1.1],
    [-1, 1.1],
    [-0.25, 0],
  ],
  bowtie: [
    [-1.1, -1],
    [0, -0.25],
    [1.1, -1],
    [1.1, 1],
    [0, 0.25],
    [-1.1, 1],
  ],
  pillar: [
    [-0.6, -1.25],
    [0.6, -1.25],
    [0.6, 1.25],
    [-0.6, 1.25],
  ],
};

type Corner = [x: number, y: number];

export type Shape =
  | 'circle'
  | 'square'
  | 'diamond'
  | 'triangle'
  | 'triangle-down'
  | 'cross'
  | 'saltire'
  | 'triangle-left'
  | 'triangle-right'
  | 'hourglass'
  | 'bowtie'
  | 'pillar'
  | 'tick';
