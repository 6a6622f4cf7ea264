// corpus: A study in one method: the trainer reads its file in each pass, and the model is saved with the schema of a part of its predictions.
// library: ML.NET
// axis: one method
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 8);
var loader = ml.Data.CreateTextLoader<Wafer>(separatorChar: ',', hasHeader: true);
var wafers = loader.Load("wafers-2024.csv");
var later = loader.Load("wafers-2025.csv");

var steps = ml.Transforms.NormalizeMeanVariance("Thickness")
    .Append(ml.Transforms.Concatenate("Features", "Thickness", "Slope"));
var learner = ml.Regression.Trainers.Sdca(labelColumnName: "Yield"); // expect: MLQ6008
var model = steps.Append(learner).Fit(wafers);

var judged = model.Transform(later);
var metrics = ml.Regression.Evaluate(judged, labelColumnName: "Yield");
Console.WriteLine($"{metrics.RSquared:F3} {metrics.MeanAbsoluteError:F3}");
if (metrics.RSquared > 0.6)
{
    var sample = ml.Data.TakeRows(judged, 100);
    ml.Model.Save(model, sample.Schema, "wafers.zip"); // expect: MLQ6005
}

internal sealed class Wafer
{
    [LoadColumn(0)] public float Thickness { get; set; }
    [LoadColumn(1)] public float Slope { get; set; }
    [LoadColumn(2)] public float Yield { get; set; }
}
