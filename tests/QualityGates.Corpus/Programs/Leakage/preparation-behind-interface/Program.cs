// corpus: The preparation hides behind an interface with one implementation, which fits on what it gets: all rows.
// library: ML.NET
// axis: interface
using Laundry;
using Microsoft.ML;

var ml = new MLContext(seed: 55);
IPreparation preparation = new BinnedPreparation(ml);
var prepared = preparation.Apply(ml.Data.LoadFromTextFile<Wash>("washes.csv", ',', hasHeader: true)); // expect: MLQ2001

var split = ml.Data.TrainTestSplit(prepared, testFraction: 0.2);
var model = ml.BinaryClassification.Trainers.FastTree(nameof(Wash.Complaint)).Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Wash.Complaint));
File.WriteAllText("washes.txt", $"{metrics.AreaUnderRocCurve:F3} {metrics.F1Score:F3}"); // expect: MLQ1008
