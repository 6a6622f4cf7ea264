// corpus: Each thread of a simulation of engines has a buffer of its own, but the numbers in it come from one generator.
// library: ML.NET
// axis: Parallel.For with thread-local state
using System.Text.Json;
using Microsoft.ML;

namespace Engines;

public sealed class Sound
{
    public float Mean { get; set; }

    public float Peak { get; set; }

    public bool Worn { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var source = new Random(808);
        var sounds = new Sound[5_000];
        Parallel.For(
            0,
            sounds.Length,
            () => new float[128],
            (number, _, buffer) =>
            {
                var worn = number % 3 == 0;
                for (var i = 0; i < buffer.Length; i++)
                {
                    buffer[i] = source.NextSingle() * (worn ? 1.3f : 1f); // expect: MLQ1011
                }

                sounds[number] = new Sound { Mean = buffer.Average(), Peak = buffer.Max(), Worn = worn };
                return buffer;
            },
            _ => { });

        var ml = new MLContext(seed: 808);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(sounds), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Sound.Mean), nameof(Sound.Peak))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Sound.Worn)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Sound.Worn));
        File.WriteAllText(args[0], JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));
    }
}
