// corpus: Train and test rows come from two files; everything is fitted on the first.
// library: ML.NET
// axis: two files, options, right
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wind;

public sealed class WindFiles
{
    public string Train { get; set; } = "train.csv";

    public string Test { get; set; } = "test.csv";
}

public sealed class Turbine
{
    [LoadColumn(0)] public float Speed { get; set; }
    [LoadColumn(1)] public float Direction { get; set; }
    [LoadColumn(2)] public float Power { get; set; }
}

public sealed class WindModel(MLContext ml, WindFiles files)
{
    public RegressionMetrics Run()
    {
        var train = Load(files.Train);
        var test = Load(files.Test);
        var features = ml.Transforms.Concatenate("Features", "Speed", "Direction").Append(ml.Transforms.NormalizeBinning("Features"));
        var fitted = features.Fit(train);
        var model = ml.Regression.Trainers.Gam("Power").Fit(fitted.Transform(train));
        return ml.Regression.Evaluate(model.Transform(fitted.Transform(test)), "Power");
    }

    private IDataView Load(string path) => ml.Data.LoadFromTextFile<Turbine>(path, separatorChar: ',', hasHeader: true);
}
