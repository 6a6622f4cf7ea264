// corpus: Clusters and text vectors are saved, which nothing has to score, and a classifier is saved only if a function from elsewhere accepts it.
// library: ML.NET
// axis: library classes, delegate
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Insurance;

public sealed class Policy
{
    [LoadColumn(0)] public float Premium { get; set; }

    [LoadColumn(1)] public float Years { get; set; }

    [LoadColumn(2)] public float Claims { get; set; }

    [LoadColumn(3)] public bool Lapsed { get; set; }
}

public sealed class Letter
{
    [LoadColumn(0)] public string Body { get; set; } = "";
}

public sealed class Segments(MLContext ml)
{
    public ITransformer Publish(string file, string target)
    {
        var policies = ml.Data.LoadFromTextFile<Policy>(file, separatorChar: ';', hasHeader: true);
        var options = new KMeansTrainer.Options { FeatureColumnName = "Features", NumberOfClusters = 6, NumberOfThreads = 1 };
        var model = ml.Transforms.Concatenate("Features", nameof(Policy.Premium), nameof(Policy.Years), nameof(Policy.Claims))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .AppendCacheCheckpoint(ml)
            .Append(ml.Clustering.Trainers.KMeans(options))
            .Fit(policies);
        ml.Model.Save(model, policies.Schema, target);
        return model;
    }
}

public sealed class LetterVectors(MLContext ml)
{
    public void Publish(IEnumerable<Letter> letters, string target)
    {
        var rows = ml.Data.LoadFromEnumerable(letters);
        var vectors = ml.Transforms.Text.FeaturizeText("Vector", nameof(Letter.Body)).Fit(rows);
        ml.Model.Save(vectors, rows.Schema, target);
    }
}

public sealed class LapseModel(MLContext ml, Func<ITransformer, IDataView, bool> accept)
{
    public bool Publish(string file, string target)
    {
        var policies = ml.Data.LoadFromTextFile<Policy>(file, separatorChar: ';', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(policies, testFraction: 0.2, seed: 40);
        ITransformer model = ml.Transforms.Concatenate("Features", nameof(Policy.Premium), nameof(Policy.Years), nameof(Policy.Claims))
            .Append(ml.BinaryClassification.Trainers.FastForest(labelColumnName: nameof(Policy.Lapsed)))
            .Fit(parts.TrainSet);
        if (!accept(model, parts.TestSet))
        {
            return false;
        }

        ml.Model.Save(model, policies.Schema, target);
        return true;
    }
}
