// corpus: Candidates are trained in parallel with one seeded context.
// library: ML.NET
// axis: Parallel.ForEach, dictionary
using System.Collections.Concurrent;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

public class Star
{
    [LoadColumn(0, 4), VectorType(5)] public float[] Features { get; set; } = new float[5];
    [LoadColumn(5)] public float Label { get; set; }
}

public static class RateComparison
{
    public static IReadOnlyDictionary<float, double> Run(string file)
    {
        var ml = new MLContext(seed: 1);
        var data = ml.Data.Cache(ml.Data.LoadFromTextFile<Star>(file, separatorChar: ','));
        var results = new ConcurrentDictionary<float, double>();
        Parallel.ForEach(new[] { 0.01f, 0.1f, 1f }, rate =>
        {
            var trainer = ml.Regression.Trainers.OnlineGradientDescent(new OnlineGradientDescentTrainer.Options { LearningRate = rate }); // expect: MLQ1011
            results[rate] = ml.Regression.CrossValidate(data, trainer).Average(fold => fold.Metrics.RootMeanSquaredError);
        });
        return results;
    }
}
