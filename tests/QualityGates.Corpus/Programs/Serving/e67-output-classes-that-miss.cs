// corpus: Three output classes ask for columns that nothing makes: another case, a wrong name in the attribute, a probability of a trainer without one.
// library: ML.NET
// axis: several
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var rows = ml.Data.LoadFromTextFile<Patient>("patients.tsv", hasHeader: true);
var parts = ml.Data.TrainTestSplit(rows);
var features = ml.Transforms.Concatenate("Features", nameof(Patient.Age), nameof(Patient.Dose)).AppendCacheCheckpoint(ml);

var regression = features.Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Patient.Days))).Fit(parts.TrainSet);
Check(ml.Regression.Evaluate(regression.Transform(parts.TestSet), nameof(Patient.Days)).RSquared);
using var days = ml.Model.CreatePredictionEngine<Patient, Days>(regression);
Console.WriteLine(days.Predict(new Patient { Age = 40 }).score);

var margin = features.Append(ml.BinaryClassification.Trainers.LinearSvm(labelColumnName: nameof(Patient.Ill))).Fit(parts.TrainSet);
Check(ml.BinaryClassification.EvaluateNonCalibrated(margin.Transform(parts.TestSet), nameof(Patient.Ill)).AreaUnderRocCurve);
using var ill = ml.Model.CreatePredictionEngine<Patient, Ill>(margin);
Console.WriteLine(ill.Predict(new Patient { Age = 40 }).Chance);

static void Check(double quality)
{
    if (quality < 0.6)
    {
        throw new InvalidOperationException("Not good enough: " + quality.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}

class Patient
{
    [LoadColumn(0)]
    public float Age { get; set; }

    [LoadColumn(1)]
    public float Dose { get; set; }

    [LoadColumn(2)]
    public float Days { get; set; }

    [LoadColumn(3)]
    public bool Ill { get; set; }
}

class Days
{
    public float score; // expect: MLQ6006
}

class Ill
{
    public bool PredictedLabel { get; set; }

    [ColumnName("Probability")]
    public float Chance { get; set; } // expect: MLQ6006
}
