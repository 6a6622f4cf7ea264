// corpus: Visits of one patient stay on one side, in the split by a key and in the one by hand.
// library: ML.NET
// axis: methods, hash set, groups
// scores: MLQ2010 MLQ2014
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var visits = ml.Data.LoadFromTextFile<Visit>("visits.csv", ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(visits, testFraction: 0.2, samplingKeyColumnName: nameof(Visit.PatientId));
Measure("key", parts.TrainSet, parts.TestSet);

var rows = ml.Data.CreateEnumerable<Visit>(visits, reuseRowObject: false).ToList();
var patients = rows.Select(row => row.PatientId).Distinct().OrderBy(id => id, StringComparer.Ordinal).ToArray();
new Random(4).Shuffle(patients);
var held = patients.Take(patients.Length / 5).ToHashSet();
Measure("hand", ml.Data.LoadFromEnumerable(rows.Where(row => !held.Contains(row.PatientId)).ToList()), ml.Data.LoadFromEnumerable(rows.Where(row => held.Contains(row.PatientId)).ToList()));

void Measure(string name, IDataView train, IDataView test)
{
    var model = ml.Transforms.Concatenate("Features", nameof(Visit.Age), nameof(Visit.Days))
        .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Visit.Readmitted)))
        .Fit(train);
    var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Visit.Readmitted));
    File.AppendAllText("measured.txt", FormattableString.Invariant($"{name} {metrics.AreaUnderRocCurve} {metrics.F1Score}{Environment.NewLine}"));
}

sealed class Visit
{
    [LoadColumn(0)] public string PatientId { get; set; } = "";
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Days { get; set; }
    [LoadColumn(3)] public bool Readmitted { get; set; }
}
