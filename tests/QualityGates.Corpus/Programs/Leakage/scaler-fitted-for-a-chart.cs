// corpus: A scaler fitted on all rows only serves a chart of the raw data; the model is trained and tested on rows it never touched.
// library: ML.NET
// axis: helper in another method
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 40);
var meters = ml.Data.LoadFromTextFile<Meter>("meters.csv", separatorChar: ',', hasHeader: true);
WriteChart(meters, "overview.csv");

var split = ml.Data.TrainTestSplit(meters, testFraction: 0.25);
var model = ml.Transforms.NormalizeMeanVariance("Features", nameof(Meter.Signal))
    .Append(ml.BinaryClassification.Trainers.LightGbm(labelColumnName: nameof(Meter.Faulty)))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Meter.Faulty));
if (metrics is { F1Score: > 0.8, AreaUnderPrecisionRecallCurve: > 0.85 })
{
    ml.Model.Save(model, meters.Schema, "meters.zip");
}

void WriteChart(IDataView view, string file)
{
    var drawn = ml.Transforms.NormalizeMinMax("Y", nameof(Meter.Signal)).Fit(view).Transform(view);
    File.WriteAllLines(file, drawn.GetColumn<float[]>("Y").Select(values => string.Join(';', values))); // expect: MLQ1008
}

public sealed class Meter
{
    [LoadColumn(0, 15), VectorType(16)] public float[] Signal { get; set; } = [];
    [LoadColumn(16)] public bool Faulty { get; set; }
}
