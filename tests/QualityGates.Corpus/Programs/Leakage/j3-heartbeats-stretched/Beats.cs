using System.Globalization;
using Microsoft.ML.Data;

namespace Holter;

public sealed class Beat
{
    [VectorType(Beats.Samples)] public float[] Signal { get; set; } = [];

    public string Rhythm { get; set; } = "";
}

internal static class Beats
{
    public const int Samples = 64;

    public static IReadOnlyList<Beat> Read(string path) => File.ReadLines(path).Skip(1).Select(Parse).ToList();

    public static IEnumerable<Beat> Stretched(this IEnumerable<Beat> beats) =>
        beats.SelectMany(beat => Enumerable.Range(0, 5).Select(turn => Stretch(beat, 0.9 + 0.05 * turn)));

    private static Beat Parse(string line)
    {
        var cells = line.Split(';');
        return new Beat
        {
            Rhythm = cells[0],
            Signal = cells[1..(Samples + 1)].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray(),
        };
    }

    private static Beat Stretch(Beat beat, double factor)
    {
        var signal = new float[Samples];
        for (var i = 0; i < Samples; i++)
        {
            signal[i] = beat.Signal[Math.Min(Samples - 1, (int)(i * factor))];
        }

        return new Beat { Rhythm = beat.Rhythm, Signal = signal };
    }
}
