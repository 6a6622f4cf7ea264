// corpus: One context without seed shuffles the melts of a glassworks and gives its numbers to a trainer that draws; both need the seed.
// library: ML.NET
// axis: property
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Glassworks;

public sealed class Melt
{
    [LoadColumn(0)] public float Sand { get; set; }

    [LoadColumn(1)] public float Soda { get; set; }

    [LoadColumn(2)] public float Heat { get; set; }

    [LoadColumn(3)] public float Bubbles { get; set; }
}

public sealed class MeltModel
{
    private MLContext Ml { get; } = new(); // expect: MLQ1001

    public RegressionMetrics Learn(string trainFile, string testFile)
    {
        var train = Mix(Read(trainFile));
        var model = Ml.Transforms.Concatenate("Features", nameof(Melt.Sand), nameof(Melt.Soda), nameof(Melt.Heat))
            .Append(Ml.Transforms.NormalizeMinMax("Features"))
            .Append(Ml.Regression.Trainers.OnlineGradientDescent(nameof(Melt.Bubbles)))
            .Fit(train);
        return Ml.Regression.Evaluate(model.Transform(Read(testFile)), nameof(Melt.Bubbles));
    }

    private IDataView Mix(IDataView rows) => Ml.Data.ShuffleRows(rows, shufflePoolSize: 4000); // expect: MLQ1005

    private IDataView Read(string file) => Ml.Data.LoadFromTextFile<Melt>(file, separatorChar: ';', hasHeader: true);
}
