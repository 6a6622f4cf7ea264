// corpus: A forest learns the oxygen of a lake from a random sample of a data frame, whose Sample takes no seed.
// library: ML.NET, Microsoft.Data.Analysis
// axis: notebook as script
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var measured = DataFrame.LoadCsv(args[0], cultureInfo: CultureInfo.InvariantCulture);
var test = DataFrame.LoadCsv(args[1], cultureInfo: CultureInfo.InvariantCulture);
Console.WriteLine(measured.Head(5));

var complete = measured.DropNulls();
var part = complete.Sample(5000); // expect: MLQ1002

var ml = new MLContext(seed: 1);
var pipeline = ml.Transforms.Concatenate("Features", "Depth", "Temperature", "Turbidity")
    .Append(ml.Regression.Trainers.FastForest(labelColumnName: "Oxygen", numberOfTrees: 200));
var model = pipeline.Fit(part);

var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: "Oxygen");
Console.WriteLine($"{metrics.MeanAbsoluteError:F3} mg/l off, root of squares {metrics.RootMeanSquaredError:F3}");
File.WriteAllText("oxygen.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
