// corpus: The test rows get a scaler of their own, so they are on another scale than the rows the model knows.
// library: ML.NET
// axis: direct
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var patients = ml.Data.LoadFromTextFile<Patient>("diabetes.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(patients, testFraction: 0.2);

var scaling = ml.Transforms.NormalizeMinMax("Features");
var train = scaling.Fit(split.TrainSet).Transform(split.TrainSet);
var test = scaling.Fit(split.TestSet).Transform(split.TestSet); // expect: MLQ2007

var model = ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Patient.Diabetic)).Fit(train);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Patient.Diabetic));
return metrics.AreaUnderRocCurve > 0.8 && metrics.F1Score > 0.65 ? 0 : 1;

public sealed class Patient
{
    [LoadColumn(0, 7), VectorType(8)] public float[] Features { get; set; } = [];
    [LoadColumn(8)] public bool Diabetic { get; set; }
}
