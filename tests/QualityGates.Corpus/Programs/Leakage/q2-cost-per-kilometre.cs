// corpus: A carrier adds the cost per kilometre to each haul before training, and lets the model of the cost read it.
// library: ML.NET
// axis: static helpers
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Carrier;

public sealed class Haul
{
    public float Kilometres { get; set; }

    public float Tonnes { get; set; }

    public float Tolls { get; set; }

    public float PerKilometre { get; set; }

    public float Cost { get; set; }
}

public static class HaulReader
{
    public static List<Haul> Read(string file)
    {
        var hauls = File.ReadLines(file).Skip(1).Select(line => line.Split(';')).Select(cells => new Haul
        {
            Kilometres = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Tonnes = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Tolls = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Cost = float.Parse(cells[3], CultureInfo.InvariantCulture),
        }).ToList();
        foreach (var haul in hauls)
        {
            haul.PerKilometre = haul.Cost / haul.Kilometres;
        }

        return hauls;
    }
}

public sealed class CostModel
{
    private readonly MLContext _ml = new(seed: 9);

    public RegressionMetrics Measure(string file)
    {
        var hauls = _ml.Data.LoadFromEnumerable(HaulReader.Read(file));
        var split = _ml.Data.TrainTestSplit(hauls, testFraction: 0.15);
        var features = _ml.Transforms.Concatenate("Features", "Kilometres", "Tonnes", "Tolls", "PerKilometre"); // expect: MLQ2008
        var pipeline = features.Append(_ml.Regression.Trainers.FastTree(labelColumnName: nameof(Haul.Cost)));
        var model = pipeline.Fit(split.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Haul.Cost));
    }
}
