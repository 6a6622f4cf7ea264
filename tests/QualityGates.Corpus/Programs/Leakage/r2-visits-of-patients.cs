// corpus: Visits of one patient fall on both sides of the split, and later the split is made by the label.
// library: ML.NET
// axis: methods, named arguments
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var visits = ml.Data.LoadFromTextFile<Visit>("visits.csv", ',', hasHeader: true);
Measure("visits", ml.Data.TrainTestSplit(visits, testFraction: 0.2)); // expect: MLQ2010
Measure("stratified", ml.Data.TrainTestSplit(visits, samplingKeyColumnName: nameof(Visit.Readmitted), testFraction: 0.2)); // expect: MLQ2011

void Measure(string name, DataOperationsCatalog.TrainTestData parts)
{
    var model = ml.Transforms.Concatenate("Features", nameof(Visit.Age), nameof(Visit.Days))
        .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Visit.Readmitted)))
        .Fit(parts.TrainSet);
    var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Visit.Readmitted));
    File.AppendAllText("measured.txt", FormattableString.Invariant($"{name} {metrics.AreaUnderRocCurve} {metrics.F1Score}{Environment.NewLine}"));
}

sealed class Visit
{
    [LoadColumn(0)] public string PatientId { get; set; } = "";
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Days { get; set; }
    [LoadColumn(3)] public bool Readmitted { get; set; }
}
