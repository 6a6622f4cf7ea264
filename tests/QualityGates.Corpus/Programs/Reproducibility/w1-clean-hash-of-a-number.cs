// corpus: The seed of a fold is the hash code of its number, or is computed by a hash that is the same everywhere.
// library: ML.NET
// axis: hashes
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.ML;

namespace Mill;

public sealed class Flour
{
    public float Ash { get; set; }

    public float Protein { get; set; }

    public float Volume { get; set; }
}

public static class FoldSeeds
{
    public static int Of(int fold) => fold.GetHashCode();

    public static int Of(string name) => BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
}

public sealed class BakingTrial(IReadOnlyList<Flour> flours, string mill)
{
    public double[] Errors(int repeats)
    {
        var errors = new double[repeats];
        for (var repeat = 0; repeat < repeats; repeat++)
        {
            var ml = new MLContext(seed: FoldSeeds.Of(repeat));
            var rows = ml.Data.LoadFromEnumerable(flours);
            var parts = ml.Data.TrainTestSplit(ml.Data.ShuffleRows(rows, seed: FoldSeeds.Of(mill)), testFraction: 0.3, seed: repeat);
            var model = ml.Transforms.Concatenate("Features", nameof(Flour.Ash), nameof(Flour.Protein))
                .Append(ml.Regression.Trainers.FastForest(nameof(Flour.Volume)))
                .Fit(parts.TrainSet);
            errors[repeat] = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Flour.Volume)).MeanAbsoluteError;
        }

        return errors;
    }
}
