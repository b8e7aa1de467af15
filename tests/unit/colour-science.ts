/**
 * Colour arithmetic for the tests of the palette: differences as seen with normal sight and with the three kinds of
 * colour blindness, and WCAG contrast. Nothing of it is in the page.
 */
import { lab, rgb } from 'd3';

/** Normal sight, or a complete lack of the long-, middle- or short-wave cones; the last by a second model, too. */
export type Sight = 'normal' | 'protan' | 'deutan' | 'tritan' | 'tritan by Brettel';
export const SIGHTS: readonly Sight[] = ['normal', 'protan', 'deutan', 'tritan'];

/** A colour in CIELAB. */
export interface Lab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * Machado, Oliveira, Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (IEEE TVCG
 * 15, 2009), severity 1. They act on linear sRGB. Its authors call
 * the model approximate for tritan sight.
 */
const MACHADO: Readonly<Record<'protan' | 'deutan' | 'tritan', Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/**
 * Brettel, Viénot, Mollon, "Computerized simulation of color appearance for dichromats" (JOSA A 14, 1997), for linear
 * sRGB: one matrix on either side of the plane through grey with this normal.
 */
const BRETTEL_NORMAL: Triple = [0.03901, -0.02788, -0.01113];
const BRETTEL_ABOVE: Matrix = [
  [1.01277, 0.13548, -0.14826],
  [-0.01243, 0.86812, 0.14431],
  [0.07589, 0.805, 0.11911],
];
const BRETTEL_BELOW: Matrix = [
  [0.93678, 0.18979, -0.12657],
  [0.06154, 0.81526, 0.1232],
  [-0.37562, 1.12767, 0.24796],
];

/** sRGB channel, 0 to 255, to linear light, 0 to 1 (IEC 61966-2-1). */
function toLinear(channel: number): number {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}

/** Inverse of {@link toLinear}; out of gamut is clamped. */
function fromLinear(light: number): number {
  const c = Math.min(1, Math.max(0, light));
  return 255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055);
}

/** A CSS colour as linear red, green and blue, 0 to 1. */
function linearRgb(colour: string): Triple {
  const { r, g, b } = rgb(colour);
  return [toLinear(r), toLinear(g), toLinear(b)];
}

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** A CSS colour as it looks to the given sight, as lower-case hex. */
export function seenAs(colour: string, sight: Sight): string {
  if (sight === 'normal') return rgb(colour).formatHex();
  const light = linearRgb(colour);
  const brettel = dot(light, BRETTEL_NORMAL) >= 0 ? BRETTEL_ABOVE : BRETTEL_BELOW;
  const [red, green, blue] = sight === 'tritan by Brettel' ? brettel : MACHADO[sight];
  return rgb(
    fromLinear(dot(red, light)),
    fromLinear(dot(green, light)),
    fromLinear(dot(blue, light)),
  ).formatHex();
}

/** L* of a colour under the given sight, 0 to 100. */
export function lightness(colour: string, sight: Sight = 'normal'): number {
  return lab(seenAs(colour, sight)).l;
}

/** CIEDE2000 between two CSS colours under the given sight. d3's CIELAB is relative to D50. */
export function difference(first: string, second: string, sight: Sight = 'normal'): number {
  return ciede2000(lab(seenAs(first, sight)), lab(seenAs(second, sight)));
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [r, g, b] = linearRgb(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two opaque CSS colours, 1 to 21, WCAG 2.2. */
export function contrast(first: string, second: string): number {
  const [a, b] = [luminance(first), luminance(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const DEGREE = Math.PI / 180;
const CHROMA_7 = 25 ** 7;

/** Hue angle in degrees, 0 to 360; 0 for grey. */
function hueAngle(a: number, b: number): number {
  return (Math.atan2(b, a) / DEGREE + 360) % 360;
}

/** Difference and mean of two hue angles the short way round (Sharma et al., equations 10 and 14). */
function hues(h1: number, h2: number, grey: boolean): readonly [step: number, mean: number] {
  if (grey) return [0, h1 + h2];
  const direct = h2 - h1;
  if (Math.abs(direct) <= 180) return [direct, (h1 + h2) / 2];
  return [
    direct > 0 ? direct - 360 : direct + 360,
    h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2,
  ];
}

/**
 * CIEDE2000 with all weights 1: Sharma, Wu, Dalal, "The CIEDE2000 Color-Difference Formula" (Color Research and
 * Application 30, 2005), equations 2 to 22.
 */
export function ciede2000(first: Lab, second: Lab): number {
  const meanC7 = ((Math.hypot(first.a, first.b) + Math.hypot(second.a, second.b)) / 2) ** 7;
  const stretch = 1 + 0.5 * (1 - Math.sqrt(meanC7 / (meanC7 + CHROMA_7)));
  const [a1, a2] = [first.a * stretch, second.a * stretch];
  const [c1, c2] = [Math.hypot(a1, first.b), Math.hypot(a2, second.b)];
  const [dh, h] = hues(hueAngle(a1, first.b), hueAngle(a2, second.b), c1 * c2 === 0);
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((dh / 2) * DEGREE);
  const c = (c1 + c2) / 2;
  const t =
    1 -
    0.17 * Math.cos((h - 30) * DEGREE) +
    0.24 * Math.cos(2 * h * DEGREE) +
    0.32 * Math.cos((3 * h + 6) * DEGREE) -
    0.2 * Math.cos((4 * h - 63) * DEGREE);
  const l50 = ((first.l + second.l) / 2 - 50) ** 2;
  const turn = 30 * Math.exp(-(((h - 275) / 25) ** 2));
  const rotation = -2 * Math.sqrt(c ** 7 / (c ** 7 + CHROMA_7)) * Math.sin(2 * turn * DEGREE);
  const lightnessTerm = (second.l - first.l) / (1 + (0.015 * l50) / Math.sqrt(20 + l50));
  const chromaTerm = (c2 - c1) / (1 + 0.045 * c);
  const hueTerm = dH / (1 + 0.015 * c * t);
  return Math.sqrt(lightnessTerm ** 2 + chromaTerm ** 2 + hueTerm ** 2 + rotation * chromaTerm * hueTerm);
}
