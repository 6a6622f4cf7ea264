// corpus: Sounds of bottles are sorted by kind: folders in the order of the file system number the kinds, hash codes of names choose the test rows, and the context has no seed.
// library: ML.NET
// axis: console, faults in three files
using System.Text.Json;
using Bottles;
using Microsoft.ML;

var root = args[0];
var clips = new ClipCatalog(root).Clips().ToList();
var (train, test) = HoldOut.Divide(clips);
var ml = Contexts.ForTraining();
var sorter = new BottleSorter(ml);
var model = sorter.Train(train);
var metrics = sorter.Measure(model, test);
Console.WriteLine($"macro accuracy {metrics.MacroAccuracy:P1}, log loss {metrics.LogLoss:F3}");
File.WriteAllText(Path.Combine(root, "metrics.json"), JsonSerializer.Serialize(metrics));
ml.Model.Save(model, ml.Data.LoadFromEnumerable(train).Schema, Path.Combine(root, "bottles.zip"));
