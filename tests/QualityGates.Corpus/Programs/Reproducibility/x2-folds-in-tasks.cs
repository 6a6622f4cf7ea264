// corpus: A task is started for each fold of a study about tomatoes, and all of them train by the context of the method.
// library: ML.NET
// axis: Task.Run in foreach, context in a closure
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tomatoes;

public sealed class Plant
{
    [LoadColumn(0)] public float Water { get; set; }

    [LoadColumn(1)] public float Light { get; set; }

    [LoadColumn(2)] public bool Blight { get; set; }
}

public sealed class BlightStudy
{
    public async Task<(double Auc, double F1)> RunAsync(string path)
    {
        var ml = new MLContext(seed: 88);
        var plants = ml.Data.Cache(ml.Data.LoadFromTextFile<Plant>(path, separatorChar: ',', hasHeader: true));
        var features = ml.Transforms.Concatenate("Features", nameof(Plant.Water), nameof(Plant.Light))
            .Append(ml.Transforms.NormalizeMinMax("Features"));
        var tasks = new List<Task<BinaryClassificationMetrics>>();
        foreach (var fold in ml.Data.CrossValidationSplit(plants, numberOfFolds: 6, seed: 88))
        {
            tasks.Add(Task.Run(() =>
            {
                var pipeline = features.Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Plant.Blight))); // expect: MLQ1011
                var answers = pipeline.Fit(fold.TrainSet).Transform(fold.TestSet);
                return ml.BinaryClassification.EvaluateNonCalibrated(answers, nameof(Plant.Blight));
            }));
        }

        var metrics = await Task.WhenAll(tasks);
        return (metrics.Average(fold => fold.AreaUnderRocCurve), metrics.Average(fold => fold.F1Score));
    }
}
