// corpus: The pipeline holds a mapping without a contract name, put in by a class of feature steps; the saved file cannot be loaded anywhere.
// library: ML.NET
// axis: helper in another file, null contract
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var rows = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Flight>("flights.csv", separatorChar: ',', hasHeader: true), testFraction: 0.2);
var pipeline = FlightFeatures.For(ml) // expect: MLQ6010
    .Append(ml.Transforms.Concatenate("Features", nameof(Flight.Distance), "IsLate"))
    .Append(ml.Regression.Trainers.FastTree(nameof(Flight.Delay)));
var model = pipeline.Fit(rows.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(rows.TestSet), nameof(Flight.Delay));
Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F1} RMSE {metrics.RootMeanSquaredError:F1}");
ml.Model.Save(model, rows.TrainSet.Schema, "flights.zip");
