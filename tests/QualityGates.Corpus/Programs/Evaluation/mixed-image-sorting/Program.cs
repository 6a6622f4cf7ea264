// corpus: Early stopping uses a validation part, the report a third part; loading and numbering happen before the split.
// library: ML.NET
// axis: tuple, options object, primary constructor, helper in another file
using System;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Sorting;

var ml = new MLContext(seed: 1);
var materials = new MaterialModel(ml);
var pictures = materials.Load(args.FirstOrDefault() ?? "pictures");
var (train, validation, test) = materials.Divide(pictures);
var model = materials.Train(train, validation);

var metrics = materials.Measure(model, test);
File.WriteAllText("materials.txt", FormattableString.Invariant($"macro {metrics.MacroAccuracy} micro {metrics.MicroAccuracy} logloss {metrics.LogLoss}"));
File.AppendAllText("materials.txt", metrics.ConfusionMatrix.GetFormattedConfusionTable());
if (metrics.PerClassLogLoss.Max() > 1.2 || metrics.MacroAccuracy < 0.9)
{
    Console.Error.WriteLine("At least one material is not recognised well enough.");
    return 1;
}

ml.Model.Save(model, pictures.Schema, "materials.zip");
foreach (var row in ml.Data.CreateEnumerable<Sorted>(model.Transform(ml.Data.TakeRows(test, 3)), reuseRowObject: false))
{
    // The scores of the network are probabilities over the classes.
    Console.WriteLine(row.Score.Max() > 0.5f ? row.PredictedMaterial : "by hand");
}
return 0;
