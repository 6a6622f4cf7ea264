// corpus: A network for leaf diseases stops early by the held-out photos, and its quality is then told of the same photos.
// library: ML.NET
// axis: image classification, options built in another file
using System.Text.Json;
using LeafDisease;
using Microsoft.ML;

var settings = new LeafSettings
{
    Photos = args[0],
    Results = args[1],
};
Directory.CreateDirectory(settings.Results);

var ml = new MLContext(settings.Seed);
var leaves = ml.LoadLeaves(settings);
var parts = ml.Data.TrainTestSplit(leaves, settings.HeldOut);

var trainer = new LeafTrainer(ml, settings);
var model = trainer.Fit(parts.TrainSet, parts.TestSet);
var quality = new LeafJudge(ml).Judge(model, parts.TestSet); // expect: MLQ2005

Console.WriteLine($"macro accuracy {quality.Macro:P1}, micro accuracy {quality.Micro:P1}, log loss {quality.LogLoss:F3}");
File.WriteAllText(Path.Combine(settings.Results, "quality.json"), JsonSerializer.Serialize(quality));
if (quality.Macro >= 0.8)
{
    ml.Model.Save(model, leaves.Schema, Path.Combine(settings.Results, "leaves.zip"));
}
