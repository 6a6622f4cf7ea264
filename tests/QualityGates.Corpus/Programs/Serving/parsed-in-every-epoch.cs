// corpus: SDCA parses the file and featurizes its texts in every epoch; the K-means beside it has a cache.
// library: ML.NET
// axis: field, method of a base class, local
// scores: MLQ6008
using Microsoft.ML;
using Microsoft.ML.Data;

new Study().Run("reviews.tsv");

abstract class Texts
{
    protected readonly MLContext Ml = new(seed: 1);

    protected IDataView Read(string path) => Ml.Data.LoadFromTextFile<Review>(path, hasHeader: true);
}

sealed class Study : Texts
{
    public void Run(string path)
    {
        var split = Ml.Data.TrainTestSplit(Read(path), testFraction: 0.25);
        var texts = Ml.Transforms.Text.FeaturizeText("Features", "Text");
        var classifier = Ml.Transforms.Text.FeaturizeText("Features", "Text").Append(Ml.BinaryClassification.Trainers.SdcaLogisticRegression("Good")).Fit(split.TrainSet); // expect: MLQ6008
        var groups = texts.AppendCacheCheckpoint(Ml).Append(Ml.Clustering.Trainers.KMeans(numberOfClusters: 5)).Fit(split.TrainSet);
        var metrics = Ml.BinaryClassification.Evaluate(classifier.Transform(split.TestSet), "Good");
        Environment.ExitCode = metrics.F1Score > 0.8 && Ml.Clustering.Evaluate(groups.Transform(split.TestSet)).AverageDistance < 1 ? 0 : 1;
    }
}

class Review
{
    [LoadColumn(0)] public string Text { get; set; } = "";

    [LoadColumn(1)] public bool Good { get; set; }
}
