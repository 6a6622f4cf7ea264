// corpus: In each fold of a study on bees the scaling is fitted on the held-out part anew, before the model is asked about it.
// library: ML.NET
// axis: folds
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 8);
var hives = ml.Data.LoadFromTextFile<Hive>(args[0], separatorChar: ',', hasHeader: true);
var errors = new List<double>();
var squares = new List<double>();
foreach (var fold in ml.Data.CrossValidationSplit(hives, numberOfFolds: 4))
{
    var scaling = ml.Transforms.Concatenate("Features", "Weight", "Humidity", "Sound")
        .Append(ml.Transforms.NormalizeMinMax("Features"));
    var known = scaling.Fit(fold.TrainSet).Transform(fold.TrainSet);
    var held = scaling.Fit(fold.TestSet).Transform(fold.TestSet); // expect: MLQ2007
    var model = ml.Regression.Trainers.LbfgsPoissonRegression("Honey").Fit(known);
    var metrics = ml.Regression.Evaluate(model.Transform(held), "Honey");
    errors.Add(metrics.MeanAbsoluteError);
    squares.Add(metrics.RootMeanSquaredError);
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"MAE {errors.Average():F2}, RMSE {squares.Average():F2}"));

internal sealed class Hive
{
    [LoadColumn(0)] public float Weight { get; set; }

    [LoadColumn(1)] public float Humidity { get; set; }

    [LoadColumn(2)] public float Sound { get; set; }

    [LoadColumn(3)] public float Honey { get; set; }
}
