// corpus: Within the loop over the rows a generator with a constant seed is made for each noise, which is the same number each time.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Noise;

public sealed class Probe
{
    public float Near { get; set; }
    public float Far { get; set; }
    public float Depth { get; set; }
}

public static class Probes
{
    public static RegressionMetrics Train(MLContext ml, List<Probe> train, List<Probe> test)
    {
        var noisy = new List<Probe>();
        foreach (var probe in train)
        {
            var random = new Random(7); // expect: MLQ1013
            var noise = (float)(random.NextDouble() - 0.5);
            noisy.Add(new Probe { Near = probe.Near + noise, Far = probe.Far, Depth = probe.Depth });
        }

        var model = ml.Transforms.Concatenate("Features", "Near", "Far")
            .Append(ml.Regression.Trainers.FastTree("Depth"))
            .Fit(ml.Data.LoadFromEnumerable(noisy));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Depth");
    }
}
