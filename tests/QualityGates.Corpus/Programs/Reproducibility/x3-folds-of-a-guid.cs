// corpus: The folds of a cross-validation over violins are drawn with the hash of a new Guid, held in a local variable; the context has a fixed seed.
// library: ML.NET
// axis: local variable
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Violins;

public sealed class Violin
{
    public float Age { get; set; }

    public float Repairs { get; set; }

    public float Loudness { get; set; }

    public float Price { get; set; }
}

public readonly record struct Quality(double Error, double Explained);

public static class Appraisal
{
    public static Quality Judge(IReadOnlyList<Violin> violins)
    {
        var ml = new MLContext(seed: 17);
        var seed = Guid.NewGuid().GetHashCode();
        var rows = ml.Data.LoadFromEnumerable(violins);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Violin.Age), nameof(Violin.Repairs), nameof(Violin.Loudness))
            .Append(ml.Regression.Trainers.FastTree(nameof(Violin.Price), numberOfTrees: 60));
        var folds = ml.Regression.CrossValidate(rows, pipeline, numberOfFolds: 6, labelColumnName: nameof(Violin.Price), seed: seed); // expect: MLQ1004
        return new Quality(folds.Average(fold => fold.Metrics.MeanAbsoluteError), folds.Average(fold => fold.Metrics.RSquared));
    }
}
