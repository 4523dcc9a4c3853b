package cn.yingchun.ui.bedside.parts;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;

/// Two short tones; a computer without a loudspeaker stays silent.
public final class Beep {
    private static final float RATE = 22_050;
    private static final AudioFormat FORMAT = new AudioFormat(RATE, 8, 1, true, false);
    private static final double PITCH = 880;
    private static final double SECONDS = 0.16;
    private static final int LOUD = 70;

    private Beep() {}

    public static void play() {
        Thread.ofPlatform().daemon().name("beep").start(Beep::sound);
    }

    private static void sound() {
        try (var line = AudioSystem.getSourceDataLine(FORMAT)) {
            line.open(FORMAT);
            line.start();
            for (var tone : new double[] {PITCH, PITCH * 1.25}) {
                var wave = wave(tone);
                line.write(wave, 0, wave.length);
            }
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException noLoudspeaker) {
            // The screen says it anyway.
        }
    }

    /// A tone that swells and fades, so that it does not click.
    private static byte[] wave(double pitch) {
        var wave = new byte[(int) (RATE * SECONDS)];
        for (int i = 0; i < wave.length; i++) {
            wave[i] = (byte) (LOUD * Math.sin(Math.PI * i / wave.length) * Math.sin(2 * Math.PI * pitch * i / RATE));
        }
        return wave;
    }
}
