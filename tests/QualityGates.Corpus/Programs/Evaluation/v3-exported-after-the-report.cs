// corpus: A model is exported for another runtime when its report has been written.
// library: ML.NET ONNX
// axis: export, right
// scores: MLQ3008
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Export;

public sealed class Exporter(MLContext ml)
{
    public void Run(IDataView rows, string folder)
    {
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Regression.Trainers.LightGbm().Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
        File.WriteAllText(Path.Combine(folder, "report.json"), JsonSerializer.Serialize(metrics));
        using var stream = File.Create(Path.Combine(folder, "model.onnx"));
        ml.Model.ConvertToOnnx(model, split.TrainSet, stream);
    }
}
