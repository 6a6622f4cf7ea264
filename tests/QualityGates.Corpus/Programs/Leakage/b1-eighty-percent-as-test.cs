// corpus: Eighty percent are meant for training, but the fraction of the split is the test fraction.
// library: ML.NET
// axis: optional parameter default of a helper method
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 0);
var (train, test) = Split(ml, ml.Data.LoadFromTextFile<Cement>("cement.csv", ',', hasHeader: true));
var model = ml.Transforms.Concatenate("Features", "Water", "Cement", "Age")
    .Append(ml.Regression.Trainers.FastForest("Strength"))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), "Strength");
Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F2}; MAE {metrics.MeanAbsoluteError:F2}");
return metrics.RootMeanSquaredError < 8 ? 0 : 1;

// 80/20
static (IDataView Train, IDataView Test) Split(MLContext ml, IDataView rows)
{
    const double trainShare = 0.8;
    var parts = ml.Data.TrainTestSplit(rows, trainShare); // expect: MLQ2013
    return (parts.TrainSet, parts.TestSet);
}

internal sealed class Cement
{
    [LoadColumn(0)] public float Water { get; set; }
    [LoadColumn(1), ColumnName("Cement")] public float Binder { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public float Strength { get; set; }
}
