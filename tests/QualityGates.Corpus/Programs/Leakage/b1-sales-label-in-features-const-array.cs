// corpus: The array of feature names is a static readonly field of the row class and lists the column that the trainer is told to predict.
// library: ML.NET
// axis: column names in a static readonly array of another type
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 61);
var stores = ml.Data.LoadFromTextFile<StoreDay>("stores.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(stores, testFraction: 0.2);
var pipeline = ml.Transforms.Concatenate("Features", StoreDay.Inputs) // expect: MLQ2008
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.Regression.Trainers.Sdca(labelColumnName: StoreDay.Target));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: StoreDay.Target);
Console.WriteLine($"R2 {metrics.RSquared:F4} MAE {metrics.MeanAbsoluteError:F2}");
return metrics.RSquared > 0.8 ? 0 : 1;

public class StoreDay
{
    public const string Target = nameof(Turnover);
    public static readonly string[] Inputs = [nameof(Customers), nameof(Promotion), nameof(Turnover), nameof(Competition)];

    [LoadColumn(0)] public float Customers { get; set; }
    [LoadColumn(1)] public float Promotion { get; set; }
    [LoadColumn(2)] public float Competition { get; set; }
    [LoadColumn(3)] public float Turnover { get; set; }
}
