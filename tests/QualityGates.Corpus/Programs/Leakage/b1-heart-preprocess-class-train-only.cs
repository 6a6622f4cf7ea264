// corpus: A preprocessing class is fitted in its Fit method with the training part only and transforms both parts with what it learned.
// library: ML.NET
// axis: fitted transformer in a nullable field of an own class
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 4);
var patients = ml.Data.LoadFromTextFile<Patient>("heart.csv", ',', hasHeader: true);
var (train, test) = Halves(ml, patients);

var preprocessor = new Preprocessor(ml);
preprocessor.Fit(train);
var trainer = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Patient.Sick));
var model = trainer.Fit(preprocessor.Apply(train));
var metrics = ml.BinaryClassification.Evaluate(model.Transform(preprocessor.Apply(test)), nameof(Patient.Sick));
Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3} F1 {metrics.F1Score:F3}");
if (metrics.AreaUnderRocCurve < 0.8) Environment.Exit(1);

static (IDataView Train, IDataView Test) Halves(MLContext ml, IDataView all)
{
    var s = ml.Data.TrainTestSplit(all, 0.3, seed: 4);
    return (s.TrainSet, s.TestSet);
}

internal sealed class Preprocessor(MLContext ml)
{
    private ITransformer? _fitted;

    public void Fit(IDataView rows) => _fitted = ml.Transforms.Concatenate("Features", "Age", "Pressure", "Cholesterol")
        .Append(ml.Transforms.NormalizeRobustScaling("Features"))
        .Fit(rows);

    public IDataView Apply(IDataView rows) =>
        _fitted is null ? throw new InvalidOperationException("Call Fit first.") : _fitted.Transform(rows);
}

internal sealed class Patient
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Pressure { get; set; }
    [LoadColumn(2)] public float Cholesterol { get; set; }
    [LoadColumn(3)] public bool Sick { get; set; }
}
