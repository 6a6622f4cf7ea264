// corpus: Work that runs in parallel draws from one generator, and from one context.
// library: ML.NET
// axis: Parallel.For, Task.Run, tuple, async
using System.Collections.Concurrent;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Vibration;

public sealed class Window
{
    public float[] Signal { get; set; } = new float[64];
    public bool Faulty { get; set; }
}

public interface IWindowStore
{
    Task<(List<Window> Train, List<Window> Test)> LoadAsync(CancellationToken token);
}

public sealed class FaultDetection(IWindowStore store)
{
    public async Task<double[]> CompareAsync(float[] rates, CancellationToken token)
    {
        var (train, test) = await store.LoadAsync(token);
        var ml = new MLContext(seed: 21);
        var augmented = Augment(train);
        var trainView = ml.Data.LoadFromEnumerable(augmented);
        var testView = ml.Data.LoadFromEnumerable(test);

        var runs = rates.Select(rate => Task.Run(() =>
        {
            var trainer = ml.BinaryClassification.Trainers.AveragedPerceptron(new AveragedPerceptronTrainer.Options // expect: MLQ1011
            {
                LabelColumnName = nameof(Window.Faulty),
                FeatureColumnName = nameof(Window.Signal),
                LearningRate = rate,
            });
            var metrics = ml.BinaryClassification.EvaluateNonCalibrated(trainer.Fit(trainView).Transform(testView), nameof(Window.Faulty));
            return metrics.AreaUnderRocCurve + metrics.F1Score;
        }, token));
        return await Task.WhenAll(runs);
    }

    private static List<Window> Augment(List<Window> windows)
    {
        var random = new Random(21);
        var noisy = new Window[windows.Count];
        Parallel.For(0, windows.Count, i =>
        {
            var copy = new float[64];
            for (var t = 0; t < copy.Length; t++)
            {
                copy[t] = windows[i].Signal[t] + 0.01f * random.NextSingle(); // expect: MLQ1011
            }
            noisy[i] = new Window { Signal = copy, Faulty = windows[i].Faulty };
        });
        return [.. windows, .. noisy];
    }
}
