/** The two sides of a comparison; one value instead of twin variables. */
export interface Sides<T> {
  readonly left: T;
  readonly right: T;
}

export type SideName = 'left' | 'right';

export const otherSide = (name: SideName): SideName => (name === 'left' ? 'right' : 'left');

/** What one side and the other hold, as left and right, told from `name`, the side of `here`. */
export const leftFirst = <T>(name: SideName, here: T, there: T): readonly [T, T] =>
  name === 'left' ? [here, there] : [there, here];

export const mapSides = <T, U>(sides: Sides<T>, change: (value: T) => U): Sides<U> => ({
  left: change(sides.left),
  right: change(sides.right),
});

export const swapSides = <T>({ left, right }: Sides<T>): Sides<T> => ({ left: right, right: left });
