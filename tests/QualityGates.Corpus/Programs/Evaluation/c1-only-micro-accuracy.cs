// corpus: Ten classes are judged by the micro-accuracy and nothing else.
// library: ML.NET
// axis: gate in an exit code
// scores: MLQ3005
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 29);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Digit>("digits.csv", ','), 0.2);
var model = ml.Transforms.Conversion.MapValueToKey("Label", "Number")
    .Append(ml.Transforms.NormalizeMinMax("Features", "Pixels"))
    .Append(ml.MulticlassClassification.Trainers.LightGbm())
    .Fit(split.TrainSet);
var quality = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet)); // expect: MLQ3005
Environment.ExitCode = quality.MicroAccuracy >= 0.95 ? 0 : 1;

internal sealed class Digit
{
    [LoadColumn(0, 63), VectorType(64)] public float[] Pixels { get; set; } = [];
    [LoadColumn(64)] public float Number { get; set; }
}
