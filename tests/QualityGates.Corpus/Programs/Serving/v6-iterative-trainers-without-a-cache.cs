// corpus: Trainers that go over their rows many times read a text file or a table in each pass; one has its cache behind it.
// library: ML.NET
// axis: methods, helper
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Topics;

public sealed class Article
{
    [LoadColumn(0)] public string Topic { get; set; } = "";
    [LoadColumn(1)] public string Body { get; set; } = "";
}

public sealed class TopicStudy(MLContext ml)
{
    public double CrossValidated(string file)
    {
        var articles = ml.Data.LoadFromTextFile<Article>(file, hasHeader: true);
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Article.Topic))
            .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Article.Body)))
            .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy()); // expect: MLQ6008
        var results = ml.MulticlassClassification.CrossValidate(articles, pipeline, numberOfFolds: 5);
        return results.Average(result => result.Metrics.MacroAccuracy) - results.Average(result => result.Metrics.LogLoss);
    }

    public ITransformer Behind(string file)
    {
        var articles = ml.Data.LoadFromTextFile(file, new[] { new TextLoader.Column("Label", DataKind.Boolean, 0), new TextLoader.Column("Body", DataKind.String, 1) });
        return ml.Transforms.Text.FeaturizeText("Features", "Body")
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(numberOfIterations: 10))
            .AppendCacheCheckpoint(ml) // expect: MLQ6008
            .Fit(articles); // expect: MLQ3001
    }

    public ITransformer Grouped(DbProviderFactory provider, string connection)
    {
        var loader = ml.Data.CreateDatabaseLoader<Article>();
        var articles = loader.Load(new DatabaseSource(provider, connection, "SELECT Topic, Body FROM Articles ORDER BY Id"));
        var words = ml.Transforms.Text.FeaturizeText("Features", nameof(Article.Body));
        return words.Append(Groups(12)).Fit(articles); // expect: MLQ6008
    }

    private IEstimator<ITransformer> Groups(int count) => ml.Clustering.Trainers.KMeans(numberOfClusters: count);
}
