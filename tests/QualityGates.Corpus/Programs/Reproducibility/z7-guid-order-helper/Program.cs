// corpus: A helper in another file orders what it is given by new Guids, and the program cuts the rows of bridges after it.
// library: ML.NET
// axis: several files
using Microsoft.ML;
using Microsoft.ML.Data;
using Bridges;

var ml = new MLContext(seed: 3);
var all = ml.Data.CreateEnumerable<Bridge>(
    ml.Data.LoadFromTextFile<Bridge>(args[0], separatorChar: ';', hasHeader: true), reuseRowObject: false);
var mixed = all.Mixed();
var n = (int)(mixed.Count * 0.75);
var fit = ml.Data.LoadFromEnumerable(mixed.GetRange(0, n));
var held = ml.Data.LoadFromEnumerable(mixed.GetRange(n, mixed.Count - n));
var model = ml.Transforms.Concatenate("Features", "Span", "Age", "Load")
    .Append(ml.Regression.Trainers.FastForest("Wear"))
    .Fit(fit);
var m = ml.Regression.Evaluate(model.Transform(held), "Wear");
File.WriteAllLines(args[1], [$"mae {m.MeanAbsoluteError:R}", $"rmse {m.RootMeanSquaredError:R}"]);
