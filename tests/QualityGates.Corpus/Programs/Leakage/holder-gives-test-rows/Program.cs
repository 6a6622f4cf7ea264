// corpus: A class holds both parts and the fitted steps; training and evaluation read the right properties.
// library: ML.NET
// axis: options object
using Microsoft.ML;
using Orchard;

var ml = new MLContext(seed: 10);
var apples = ml.Data.LoadFromTextFile<Apple>("apples.csv", ',', hasHeader: true);
var data = new PreparedData(ml, apples) { TestFraction = 0.3 };
data.Prepare();

var model = ml.Regression.Trainers.Sdca(nameof(Apple.Sugar)).Fit(data.Train);
var metrics = ml.Regression.Evaluate(model.Transform(data.Test), nameof(Apple.Sugar));
Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F2}");
return metrics.RSquared > 0.3 ? 0 : 1;
