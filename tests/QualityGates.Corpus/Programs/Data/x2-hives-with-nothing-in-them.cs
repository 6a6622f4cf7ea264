// corpus: For a line that is too short the function of a query gives back a hive with nothing in it, which is learned from as well.
// library: ML.NET
// axis: lambda in Select
using System.Globalization;
using Microsoft.ML;

namespace Apiary;

public sealed class Hive
{
    public float Weight { get; set; }

    public float Brood { get; set; }

    public float Mites { get; set; }

    public bool Survived { get; set; }
}

public sealed class WinterStudy
{
    private readonly MLContext _ml = new(seed: 8);

    public (double Auc, double F1) Run(string autumn)
    {
        var hives = File.ReadLines(autumn)
            .Select(line => line.Split(','))
            .Select(cells =>
            {
                try
                {
                    return new Hive
                    {
                        Weight = float.Parse(cells[0], CultureInfo.InvariantCulture),
                        Brood = float.Parse(cells[1], CultureInfo.InvariantCulture),
                        Mites = float.Parse(cells[2], CultureInfo.InvariantCulture),
                        Survived = cells[3] == "1",
                    };
                }
                catch (IndexOutOfRangeException) // expect: MLQ4004
                {
                    return new Hive();
                }
            })
            .ToList();

        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(hives), testFraction: 0.3, seed: 8);
        var model = _ml.Transforms.Concatenate("Features", nameof(Hive.Weight), nameof(Hive.Brood), nameof(Hive.Mites))
            .Append(_ml.BinaryClassification.Trainers.FastTree(nameof(Hive.Survived)))
            .Fit(parts.TrainSet);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Hive.Survived));
        return (metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}
