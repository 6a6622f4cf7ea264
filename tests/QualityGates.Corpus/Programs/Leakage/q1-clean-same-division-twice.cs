// corpus: Trainer and reporter each ask for the division of the tides by themselves; it has one seed and one fraction, and is the same twice.
// library: ML.NET
// axis: three classes
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tides;

public sealed class Tide
{
    [LoadColumn(0)] public float Moon { get; set; }

    [LoadColumn(1)] public float Wind { get; set; }

    [LoadColumn(2)] public float Height { get; set; }
}

public sealed class TideData(MLContext ml, string file)
{
    private const double TestFraction = 0.2;
    private const int Seed = 1907;

    public IDataView Train => Divide().TrainSet;

    public IDataView Test => Divide().TestSet;

    private DataOperationsCatalog.TrainTestData Divide()
    {
        var tides = ml.Data.LoadFromTextFile<Tide>(file, separatorChar: ',', hasHeader: true);
        return ml.Data.TrainTestSplit(tides, TestFraction, seed: Seed);
    }
}

public sealed class TideTrainer(MLContext ml)
{
    public ITransformer Train(TideData data) =>
        ml.Transforms.Concatenate("Features", nameof(Tide.Moon), nameof(Tide.Wind))
            .Append(ml.Regression.Trainers.FastForest(nameof(Tide.Height)))
            .Fit(data.Train);
}

public sealed class TideReporter(MLContext ml)
{
    public RegressionMetrics Report(string file)
    {
        var data = new TideData(ml, file);
        var model = new TideTrainer(ml).Train(data);
        return ml.Regression.Evaluate(model.Transform(data.Test), nameof(Tide.Height));
    }
}
