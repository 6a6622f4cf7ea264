// corpus: Figures of the train part stand beside those of the test part, to show how much is only remembered.
// library: ML.NET
// axis: loop over named parts, array of tuples
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var hours = ml.Data.LoadFromTextFile<TurbineHour>("turbine.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(hours, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(TurbineHour.Wind), nameof(TurbineHour.Pitch))
    .Append(ml.Regression.Trainers.Gam(labelColumnName: nameof(TurbineHour.Power)))
    .Fit(split.TrainSet);

foreach (var (name, rows) in new[] { ("train", split.TrainSet), ("test", split.TestSet) })
{
    var metrics = ml.Regression.Evaluate(model.Transform(rows), labelColumnName: nameof(TurbineHour.Power));
    Console.WriteLine($"{name,-6} RMSE {metrics.RootMeanSquaredError:F2} R2 {metrics.RSquared:F3}");
}

internal sealed class TurbineHour
{
    [LoadColumn(0)] public float Wind { get; set; }
    [LoadColumn(1)] public float Pitch { get; set; }
    [LoadColumn(2)] public float Power { get; set; }
}
