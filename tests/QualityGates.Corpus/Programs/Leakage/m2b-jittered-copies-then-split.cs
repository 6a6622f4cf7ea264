// corpus: Every sample is kept beside three altered copies; a splitter of the library deals them to both sides.
// library: SharpLearning
// axis: iterator, extension method, generic
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

var samples = JsonSerializer.Deserialize<Sample[]>(File.ReadAllText("taps.json"))!;
var many = samples.Augmented(copies: 3, new Random(5)).ToArray();
F64Matrix x = many.Select(static s => s.Wave).ToArray();
var y = many.Select(static s => s.Kind).ToArray();
var parts = new RandomTrainingTestIndexSplitter<double>(0.7, seed: 5).SplitSet(x, y); // expect: MLQ2012
var model = new ClassificationRandomForestLearner(trees: 90, seed: 5).Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);
var error = new TotalErrorClassificationMetric<double>().Error(parts.TestSet.Targets, model.Predict(parts.TestSet.Observations));
File.WriteAllText("taps-report.json", JsonSerializer.Serialize(new { error }));

internal static class Augmentation
{
    public static IEnumerable<Sample> Augmented(this IEnumerable<Sample> samples, int copies, Random random)
    {
        foreach (var sample in samples)
        {
            yield return sample;
            for (var i = 0; i < copies; i++)
            {
                yield return sample with { Wave = Array.ConvertAll(sample.Wave, value => value + random.NextDouble() / 50) };
            }
        }
    }
}

internal sealed record Sample(double[] Wave, double Kind);
