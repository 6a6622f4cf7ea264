// corpus: The first 4000 rows are for training and everything after row 3500 for the test, so 500 rows are in both.
// library: ML.NET
// axis: constants
using Microsoft.ML;
using Microsoft.ML.Data;

const int TrainRows = 4000;
const int TestFrom = 3500;

var ml = new MLContext(seed: 44);
var gifts = ml.Data.LoadFromTextFile<Donor>("donors.csv", ',', hasHeader: true);
var train = ml.Data.TakeRows(gifts, TrainRows);
var test = ml.Data.SkipRows(gifts, TestFrom);

var trainer = ml.BinaryClassification.Trainers.SgdCalibrated(nameof(Donor.Gave));
var scored = trainer.Fit(train).Transform(test);
var metrics = ml.BinaryClassification.Evaluate(scored, nameof(Donor.Gave)); // expect: MLQ2004
File.WriteAllText("donors.txt", $"{metrics.AreaUnderPrecisionRecallCurve:F3} {metrics.F1Score:F3}"); // expect: MLQ1008

public sealed class Donor
{
    [LoadColumn(0)] public bool Gave { get; set; }
    [LoadColumn(1, 12), ColumnName("Features"), VectorType(12)] public float[] History { get; set; } = [];
}
