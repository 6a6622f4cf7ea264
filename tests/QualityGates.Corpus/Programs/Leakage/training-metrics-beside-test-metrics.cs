// corpus: Metrics of the training rows are shown beside those of the test rows to see overfitting; the test rows decide.
// library: ML.NET
// axis: local function
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var data = ml.Data.LoadFromTextFile<Apartment>("apartments.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(data, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Apartment.Area), nameof(Apartment.Floor))
    .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Apartment.Rent)))
    .Fit(split.TrainSet);

RegressionMetrics Score(IDataView rows) => ml.Regression.Evaluate(model.Transform(rows), labelColumnName: nameof(Apartment.Rent));

var trainMetrics = Score(split.TrainSet);
var testMetrics = Score(split.TestSet);
Console.WriteLine($"RMSE train {trainMetrics.RootMeanSquaredError:F1}, test {testMetrics.RootMeanSquaredError:F1}");
var gap = testMetrics.RootMeanSquaredError - trainMetrics.RootMeanSquaredError;
return testMetrics.RSquared > 0.6 && gap < 50 ? 0 : 1;

public sealed class Apartment
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Floor { get; set; }
    [LoadColumn(2)] public float Rent { get; set; }
}
