// corpus: The features of a study of sleep are called after grids, humid rooms, paid hours and the index of the body mass, and none of them is an id.
// library: ML.NET
// axis: class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Sleep;

public sealed class Night
{
    [LoadColumn(0)] public float Humid { get; set; }

    [LoadColumn(1)] public float Grid { get; set; }

    [LoadColumn(2)] public float Paid { get; set; }

    [LoadColumn(3)] public float BodyMassIndex { get; set; }

    [LoadColumn(4)] public float Fluid { get; set; }

    [LoadColumn(5)] public float Hours { get; set; }
}

public sealed class NightStudy
{
    private static readonly string[] Inputs =
    [
        nameof(Night.Humid),
        nameof(Night.Grid),
        nameof(Night.Paid),
        nameof(Night.BodyMassIndex),
        nameof(Night.Fluid),
    ];

    private readonly MLContext _ml = new(seed: 11);

    public IReadOnlyList<RegressionMetrics> Run(string file)
    {
        var nights = _ml.Data.LoadFromTextFile<Night>(file, separatorChar: ',', hasHeader: true);
        var pipeline = _ml.Transforms.Concatenate("Features", Inputs)
            .Append(_ml.Regression.Trainers.FastForest(labelColumnName: nameof(Night.Hours)));
        return _ml.Regression.CrossValidate(nights, pipeline, numberOfFolds: 5, labelColumnName: nameof(Night.Hours))
            .Select(fold => fold.Metrics)
            .ToList();
    }
}
