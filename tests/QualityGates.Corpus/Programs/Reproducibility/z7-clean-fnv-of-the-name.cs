// corpus: The seed is a hash of the name of the store that is worked out by hand and the same in every process.
// library: ML.NET
// axis: helper method
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Stores;

public sealed class Till
{
    [LoadColumn(0)] public float Guests { get; set; }
    [LoadColumn(1)] public float Staff { get; set; }
    [LoadColumn(2)] public float Takings { get; set; }
}

public sealed class StoreModels
{
    private static int Stable(string text)
    {
        unchecked
        {
            var hash = 2166136261;
            foreach (var c in text)
            {
                hash = (hash ^ c) * 16777619;
            }

            return (int)(hash & 0x7fffffff);
        }
    }

    public RegressionMetrics Train(string store, string file)
    {
        var ml = new MLContext(Stable(store));
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Till>(file, ','), 0.2, seed: Stable(store + "/split"));
        var model = ml.Transforms.Concatenate("Features", "Guests", "Staff")
            .Append(ml.Regression.Trainers.FastTree("Takings"))
            .Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), "Takings");
    }
}
