// corpus: One method in another file prepares a view by fitting on it; it is called for the training part, which is right, and for the test part, which is not.
// library: ML.NET
// axis: helper in another file
using Hotels;
using Microsoft.ML;

var ml = new MLContext(seed: 17);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Booking>("bookings.csv", ',', hasHeader: true), testFraction: 0.2);

var train = split.TrainSet.Prepared(ml);
var test = split.TestSet.Prepared(ml); // expect: MLQ2007

var model = ml.BinaryClassification.Trainers.LightGbm(nameof(Booking.Cancelled)).Fit(train);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Booking.Cancelled));
File.WriteAllText("bookings.txt", $"{metrics.AreaUnderRocCurve:F3} {metrics.F1Score:F3}"); // expect: MLQ1008
