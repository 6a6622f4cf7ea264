// corpus: A search over a pipeline tunes on a split of the train calls, set up in a base class; the calls that judge were set apart before.
// library: AutoML
// axis: files
using System.Text.Json;
using Hotline;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var calls = ml.Data.LoadFromTextFile<PhoneCall>(args[0], separatorChar: ',', hasHeader: true);
var outer = ml.Data.TrainTestSplit(calls, testFraction: 0.2, seed: 15);

var search = new CallSearch(ml);
var model = search.Best(outer.TrainSet);
var metrics = search.Measure(model, outer.TestSet);
Console.WriteLine($"F1 {metrics.F1Score:F3}, recall {metrics.PositiveRecall:P1}");
File.WriteAllText("calls.json", JsonSerializer.Serialize(new { metrics.F1Score, metrics.PositiveRecall, metrics.AreaUnderRocCurve }));
