import { register } from '../register.ts';
import { act } from './play.ts';
import { View } from './view.tsx';

register('letter', { act, View });
