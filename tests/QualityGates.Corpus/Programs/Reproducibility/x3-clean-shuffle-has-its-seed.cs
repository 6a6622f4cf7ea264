// corpus: The context has no seed, but the shuffle and the sample of lichens are given theirs, and trees draw nothing from the context.
// library: ML.NET
// axis: seeds at the calls
using Microsoft.ML;

namespace Lichens;

public sealed class Lichen
{
    public float Altitude { get; set; }

    public float Slope { get; set; }

    public float Cover { get; set; }
}

public sealed record Fit(double Error, double Explained);

public static class LichenStudy
{
    public static Fit Run(List<Lichen> train, List<Lichen> test)
    {
        var ml = new MLContext();
        var rows = ml.Data.ShuffleRows(ml.Data.LoadFromEnumerable(train), seed: 12);
        var sample = ml.Data.BootstrapSample(rows, seed: 13);
        var model = ml.Transforms.Concatenate("Features", nameof(Lichen.Altitude), nameof(Lichen.Slope))
            .Append(ml.Regression.Trainers.FastTree(nameof(Lichen.Cover), numberOfTrees: 30))
            .Fit(sample);
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Lichen.Cover));
        return new Fit(metrics.MeanAbsoluteError, metrics.RSquared);
    }
}
