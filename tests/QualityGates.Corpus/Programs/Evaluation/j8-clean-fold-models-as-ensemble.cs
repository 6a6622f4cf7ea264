// corpus: A cross-validation is called for its models, which vote together on test rows; its metrics are not looked at, and need not be.
// library: ML.NET
// axis: iterator over folds
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Apiary;

public sealed class Hive
{
    public float Frames { get; set; }

    public float Mites { get; set; }

    public float Altitude { get; set; }

    public float Kilos { get; set; }
}

public sealed record HarvestError(double MeanAbsolute, double Largest);

public sealed class HarvestEnsemble
{
    private readonly MLContext ml = new(seed: 4);

    public HarvestError Judge(IEnumerable<Hive> hives)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(hives), testFraction: 0.2);
        var members = Members(parts.TrainSet).ToList();
        var voices = members.ConvertAll(member => member.Transform(parts.TestSet).GetColumn<float>("Score").ToArray());
        var misses = parts.TestSet.GetColumn<float>(nameof(Hive.Kilos))
            .Select((kilos, row) => Math.Abs(kilos - voices.Average(voice => voice[row])))
            .ToArray();
        return new HarvestError(misses.Average(), misses.Max());
    }

    private IEnumerable<ITransformer> Members(IDataView train)
    {
        var pipeline = ml.Transforms
            .Concatenate("Features", nameof(Hive.Frames), nameof(Hive.Mites), nameof(Hive.Altitude))
            .Append(ml.Regression.Trainers.FastForest(nameof(Hive.Kilos)));
        foreach (var fold in ml.Regression.CrossValidate(train, pipeline, numberOfFolds: 6, labelColumnName: nameof(Hive.Kilos)))
        {
            yield return fold.Model;
        }
    }
}
