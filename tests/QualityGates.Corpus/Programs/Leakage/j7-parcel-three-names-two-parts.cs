// corpus: A class of three named parts hands out the same rows as Validation and as Test; the search tunes on them and the parcels are judged on them.
// library: AutoML
// axis: properties
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var parcels = ml.Data.LoadFromTextFile<Parcel>(args[0], separatorChar: ',', hasHeader: true);
var parts = new ThreeParts(ml, parcels);

var found = ml.Auto()
    .CreateRegressionExperiment(maxExperimentTimeInSeconds: 300)
    .Execute(parts.Train, parts.Validation, labelColumnName: "Hours");
Console.WriteLine($"{found.BestRun.TrainerName} won");

var metrics = ml.Regression.Evaluate(found.BestRun.Model.Transform(parts.Test), labelColumnName: "Hours"); // expect: MLQ2005
Console.WriteLine($"off by {metrics.MeanAbsoluteError:F1} hours");
File.WriteAllText("parcels.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed class ThreeParts
{
    private readonly DataOperationsCatalog.TrainTestData _outer;

    public ThreeParts(MLContext ml, IDataView all) => _outer = ml.Data.TrainTestSplit(all, testFraction: 0.2, seed: 6);

    public IDataView Train => _outer.TrainSet;

    public IDataView Validation => _outer.TestSet;

    public IDataView Test => _outer.TestSet;
}

internal sealed class Parcel
{
    [LoadColumn(0)]
    public float Kilometres { get; set; }

    [LoadColumn(1)]
    public float Weight { get; set; }

    [LoadColumn(2)]
    public string Depot { get; set; } = "";

    [LoadColumn(3)]
    public float Hours { get; set; }
}
