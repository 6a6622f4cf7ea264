// corpus: A forest is cross-validated without probabilities, and its scores are asserted in a test.
// library: ML.NET
// axis: pipeline from a method, test class
using Microsoft.ML;
using Microsoft.ML.Data;

public class Lead
{
    [LoadColumn(0)] public float Visits { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public bool Label { get; set; }
}

public static class LeadScoring
{
    public static IEstimator<ITransformer> CreatePipeline(MLContext ml) =>
        ml.Transforms.Concatenate("Features", nameof(Lead.Visits), nameof(Lead.Age))
            .Append(ml.BinaryClassification.Trainers.FastForest(numberOfTrees: 200));
}

public sealed class LeadScoringTests
{
    public void Separates_leads()
    {
        var ml = new MLContext(seed: 1);
        var leads = ml.Data.LoadFromTextFile<Lead>(Path.Combine(AppContext.BaseDirectory, "leads.csv"), separatorChar: ',', hasHeader: true);
        var results = ml.BinaryClassification.CrossValidateNonCalibrated(leads, LeadScoring.CreatePipeline(ml), numberOfFolds: 10);
        IsAtLeast(0.8, results.Average(result => result.Metrics.AreaUnderRocCurve));
        IsAtLeast(0.7, results.Min(result => result.Metrics.F1Score));
    }

    private static void IsAtLeast(double bound, double value)
    {
        if (value < bound)
        {
            throw new InvalidOperationException($"{value} is below {bound}.");
        }
    }
}
