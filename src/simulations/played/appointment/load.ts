import { register } from '../played.ts';
import { act } from './play.ts';
import { View } from './view.tsx';

register('appointment', { act, View });
