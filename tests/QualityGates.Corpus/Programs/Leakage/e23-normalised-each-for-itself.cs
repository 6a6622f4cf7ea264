// corpus: Train and test rows are each scaled by a scaler of their own.
// library: ML.NET
// axis: delegate in a local
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 14);
Func<IDataView, IDataView> scale = view => ml.Transforms.Concatenate("Raw", "Speed", "Load").Append(ml.Transforms.NormalizeMinMax("Features", "Raw")).Fit(view).Transform(view); // expect: MLQ2007
var train = scale(ml.Data.LoadFromTextFile<Motor>("motor-train.csv", ',', hasHeader: true));
var test = scale(ml.Data.LoadFromTextFile<Motor>("motor-test.csv", ',', hasHeader: true));
var model = ml.Regression.Trainers.OnlineGradientDescent("Heat").Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), "Heat");
File.WriteAllText("motor.txt", FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanAbsoluteError}"));

public sealed class Motor
{
    [LoadColumn(0)] public float Speed { get; set; }
    [LoadColumn(1)] public float Load { get; set; }
    [LoadColumn(2)] public float Heat { get; set; }
}
