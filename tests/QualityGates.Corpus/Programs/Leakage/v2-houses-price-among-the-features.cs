// corpus: All numeric properties are listed as features, and the price that is predicted is one of them.
// library: ML.NET
// axis: list of names in a field
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Houses;

public sealed class House
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}

public sealed class HouseTrainer
{
    private static readonly string[] Numbers = [nameof(House.Area), nameof(House.Rooms), nameof(House.Price)];

    private readonly MLContext _ml = new(seed: 2);

    public RegressionMetrics Train(string path)
    {
        var houses = _ml.Data.LoadFromTextFile<House>(path, separatorChar: ',', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(houses, testFraction: 0.2);
        var pipeline = _ml.Transforms.Concatenate("Features", Numbers) // expect: MLQ2008
            .Append(_ml.Regression.Trainers.FastTree(labelColumnName: nameof(House.Price)));
        return _ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), nameof(House.Price));
    }
}
