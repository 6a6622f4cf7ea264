// corpus: What comes to a trainer that minds scales is flags, bins and single columns that were scaled; raw numbers go to trees.
// library: ML.NET
// axis: flags by name, scaling by pairs, two pipelines of one class
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Houses;

public sealed class House
{
    [LoadColumn(0)] public float HasGarden { get; set; }

    [LoadColumn(1)] public float IsDetached { get; set; }

    [LoadColumn(2)] public float Area { get; set; }

    [LoadColumn(3)] public float Distance { get; set; }

    [LoadColumn(4)] public float Built { get; set; }

    [LoadColumn(5)] public float Rent { get; set; }
}

public sealed record HouseScores(RegressionMetrics Flags, RegressionMetrics Scaled, RegressionMetrics Trees);

public sealed class HouseStudy
{
    private readonly MLContext _ml = new(seed: 98);

    public HouseScores Run(string path)
    {
        var houses = _ml.Data.Cache(_ml.Data.LoadFromTextFile<House>(path, separatorChar: ',', hasHeader: true));
        var parts = _ml.Data.TrainTestSplit(houses, testFraction: 0.2, seed: 98);

        var flags = _ml.Transforms.Concatenate("Features", nameof(House.HasGarden), nameof(House.IsDetached))
            .Append(_ml.Regression.Trainers.OnlineGradientDescent(nameof(House.Rent)));

        var pairs = new[]
        {
            new InputOutputColumnPair("AreaScaled", nameof(House.Area)),
            new InputOutputColumnPair("DistanceScaled", nameof(House.Distance)),
        };
        var scaled = _ml.Transforms.NormalizeMeanVariance(pairs)
            .Append(_ml.Transforms.NormalizeBinning("Decade", nameof(House.Built), maximumBinCount: 12))
            .Append(_ml.Transforms.Concatenate("Features", "AreaScaled", "DistanceScaled", "Decade", nameof(House.HasGarden)))
            .Append(_ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options
            {
                LabelColumnName = nameof(House.Rent),
                NumberOfThreads = 1,
            }));

        var trees = _ml.Transforms.Concatenate("Features", nameof(House.Area), nameof(House.Distance), nameof(House.Built))
            .Append(_ml.Regression.Trainers.FastTree(nameof(House.Rent)));

        return new HouseScores(Judge(flags, parts), Judge(scaled, parts), Judge(trees, parts));
    }

    private RegressionMetrics Judge(IEstimator<ITransformer> pipeline, DataOperationsCatalog.TrainTestData parts) =>
        _ml.Regression.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(House.Rent));
}
