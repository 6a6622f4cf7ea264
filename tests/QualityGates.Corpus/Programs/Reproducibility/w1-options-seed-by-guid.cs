// corpus: The options of a LightGBM trainer for parking lots get a seed cut from a new Guid; the context has a fixed one.
// library: ML.NET
// axis: options object
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace Parking;

public sealed class Hour
{
    [LoadColumn(0)] public float Weekday { get; set; }

    [LoadColumn(1)] public float Time { get; set; }

    [LoadColumn(2)] public float Rain { get; set; }

    [LoadColumn(3)] public float Taken { get; set; }
}

public sealed class OccupancyModel
{
    private readonly MLContext _ml = new(seed: 8);

    public RegressionMetrics Train(string file)
    {
        var options = new LightGbmRegressionTrainer.Options
        {
            LabelColumnName = nameof(Hour.Taken),
            NumberOfLeaves = 31,
            NumberOfIterations = 150,
            Deterministic = true,
            Seed = BitConverter.ToInt32(Guid.NewGuid().ToByteArray(), 0),
        };
        var hours = _ml.Data.LoadFromTextFile<Hour>(file, separatorChar: ',', hasHeader: false);
        var split = _ml.Data.TrainTestSplit(hours, testFraction: 0.1);
        var model = _ml.Transforms.Concatenate("Features", "Weekday", "Time", "Rain")
            .Append(_ml.Regression.Trainers.LightGbm(options)) // expect: MLQ1004
            .Fit(split.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Hour.Taken));
    }
}
