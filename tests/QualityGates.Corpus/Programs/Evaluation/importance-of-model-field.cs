// corpus: A job keeps split and model in fields; one method fits, another one permutes the same rows.
// library: ML.NET
// axis: field
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

new CropJob().Run();

internal sealed class CropJob
{
    private readonly MLContext _ml = new(seed: 1);
    private DataOperationsCatalog.TrainTestData _split;
    private ITransformer? _model;

    public void Run()
    {
        _split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromTextFile<Crop>("crops.csv", ',', true), testFraction: 0.2);
        Train();
        Explain();
    }

    private void Train()
    {
        _model = _ml.Transforms.Concatenate("Features", "Rain", "Soil")
            .Append(_ml.Regression.Trainers.LightGbm("Tonnes"))
            .Fit(_split.TrainSet);
        var metrics = _ml.Regression.Evaluate(_model.Transform(_split.TestSet), "Tonnes");
        File.WriteAllText("crops.txt", $"{metrics.MeanAbsoluteError} {metrics.RSquared}"); // expect: MLQ1008
    }

    private void Explain()
    {
        var scored = _model!.Transform(_split.TrainSet);
        var importance = _ml.Regression.PermutationFeatureImportance(_model, scored, "Tonnes"); // expect: MLQ3007
        File.AppendAllLines("crops.txt", importance.Select(feature => $"{feature.Key} {feature.Value.RSquared.Mean}")); // expect: MLQ1008
    }
}

internal class Crop
{
    [LoadColumn(0)] public float Rain { get; set; }
    [LoadColumn(1)] public float Soil { get; set; }
    [LoadColumn(2)] public float Tonnes { get; set; }
}
