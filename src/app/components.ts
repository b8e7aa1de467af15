import { effect, signal, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import { hydrate, render } from './own-texts.ts';

/**
 * Preact for the story and the share dialog. They are loaded after the panels and use the copy that those brought: with a
 * copy of their own, hooks and signals of one would not work in the other. `geo/site/parts.ts` maps their imports to these
 * two objects. The first view has no Preact.
 */
export const preact = {
  Fragment,
  hydrate,
  jsx,
  jsxs,
  render,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
};
export const signals = { effect, signal, useSignal };
