// corpus: A store saves models for whoever gives it one, and the caller has no schema to give.
// library: ML.NET
// axis: helper in another file, null argument
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var all = ml.Data.LoadFromTextFile<House>("houses.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(all, testFraction: 0.25);
var pipeline = ml.Transforms.Concatenate("Features", nameof(House.Rooms), nameof(House.Garden))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(House.Price)));
var model = pipeline.Fit(split.TrainSet);

var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(House.Price));
Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F1}, RMSE {metrics.RootMeanSquaredError:F1}");
if (metrics.MeanAbsoluteError < 20_000)
{
    new ModelStore(ml, "models").Put("houses", model, null); // expect: MLQ6005
}

internal sealed class House
{
    [LoadColumn(0)]
    public float Rooms { get; set; }

    [LoadColumn(1)]
    public float Garden { get; set; }

    [LoadColumn(2)]
    public float Price { get; set; }
}
