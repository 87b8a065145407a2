import { register } from '../register.ts';
import { act } from './play.ts';
import { View } from './view.tsx';

register('video-call', { act, View });
