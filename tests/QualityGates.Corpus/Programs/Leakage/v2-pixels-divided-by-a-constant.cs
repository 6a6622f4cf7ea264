// corpus: All pixels are divided by 255 and words are looked up in a fixed list before rows are divided: nothing is learned from them.
// library: ML.NET
// axis: constants of the domain
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Stamps;

public sealed class Stamp
{
    [VectorType(64)] public float[] Features { get; set; } = [];
    public bool Label { get; set; }
}

public sealed class StampReader
{
    private static readonly string[] Countries = ["at", "ch", "de", "fr", "it"];

    public List<Stamp> Read(IEnumerable<(byte[] Pixels, string Country, bool Forged)> stamps) => [.. stamps.Select(Row)];

    private static Stamp Row((byte[] Pixels, string Country, bool Forged) stamp) => new()
    {
        Features = [.. stamp.Pixels.Take(59).Select(pixel => pixel / 255f), .. Countries.Select(country => country == stamp.Country ? 1f : 0f)],
        Label = stamp.Forged,
    };
}

public sealed class ForgeryModel(MLContext ml)
{
    public double Run(IEnumerable<(byte[], string, bool)> stamps)
    {
        var rows = new StampReader().Read(stamps);
        var unit = ml.Transforms.NormalizeLpNorm("Features");
        var view = ml.Data.LoadFromEnumerable(rows);
        var split = ml.Data.TrainTestSplit(unit.Fit(view).Transform(view), testFraction: 0.2);
        var model = ml.BinaryClassification.Trainers.FastTree().Fit(split.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).AreaUnderRocCurve;
    }
}
