// corpus: A tuning class gets the whole view through a property of an options object, before the caller splits off test rows.
// library: ML.NET
// axis: options object
using Microsoft.ML;
using Tuning;

var ml = new MLContext(seed: 2);
var tracks = ml.Data.LoadFromTextFile<Track>("tracks.csv", ',', hasHeader: true);

var model = Tuner.Best(ml, new TuningOptions { Rows = tracks, Label = nameof(Track.Popular), Seconds = 180 }); // expect: MLQ2015

var test = ml.Data.TrainTestSplit(tracks, testFraction: 0.2).TestSet;
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test), nameof(Track.Popular));
File.WriteAllText("tracks.json", $"{{ \"f1\": {metrics.F1Score}, \"auc\": {metrics.AreaUnderRocCurve} }}"); // expect: MLQ1008
