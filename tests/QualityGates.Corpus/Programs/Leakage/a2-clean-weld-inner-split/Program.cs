// corpus: The size of the trees is chosen on the test part of an inner split in another file, and the winner is measured on the outer test part, which chose nothing.
// library: ML.NET
// axis: console, files, nested split
using System.Text.Json;
using Microsoft.ML;
using Welding;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var ml = new MLContext(seed: 31);
var welds = ml.Data.LoadFromTextFile<Weld>(Path.Combine(folder, "welds.csv"), separatorChar: ',', hasHeader: true);

var outer = ml.Data.TrainTestSplit(welds, testFraction: 0.2, seed: 31);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25, seed: 32);
var winner = new LeafSearch(ml).Best(inner.TrainSet, inner.TestSet);

var metrics = ml.BinaryClassification.Evaluate(winner.Model.Transform(outer.TestSet), nameof(Weld.Sound));
ml.Model.Save(winner.Model, welds.Schema, Path.Combine(folder, "welds.zip"));
var report = new { winner.Leaves, metrics.F1Score, metrics.AreaUnderPrecisionRecallCurve };
File.WriteAllText(Path.Combine(folder, "welds.json"), JsonSerializer.Serialize(report));
