// corpus: A forest, which gives no probabilities, is cross-validated as if it did.
// library: ML.NET
// axis: pipeline from a method
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

    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var leads = ml.Data.LoadFromTextFile<Lead>(args[0], separatorChar: ',', hasHeader: true);
        var results = ml.BinaryClassification.CrossValidate(leads, CreatePipeline(ml), numberOfFolds: 10); // expect: MLQ3003
        Console.WriteLine($"AUC {results.Average(result => result.Metrics.AreaUnderRocCurve):0.000}");
        Console.WriteLine($"F1 {results.Average(result => result.Metrics.F1Score):0.000}");
    }
}
