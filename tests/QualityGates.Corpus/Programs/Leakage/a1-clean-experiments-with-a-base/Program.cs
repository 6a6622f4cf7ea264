// corpus: A base class cross-validates what its derived classes put together, imputation and normalization included, so that each fold fits its own.
// library: ML.NET
// axis: two files, abstract class, overrides
using System.Text.Json;
using Insulation;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 30);
var trees = new WallExperiment(ml).Run(args[0]);
var line = new LinearWallExperiment(ml).Run(args[0]);
File.WriteAllText(args[1], JsonSerializer.Serialize(new { treesMae = trees.Mae, treesRmse = trees.Rmse, lineMae = line.Mae, lineRmse = line.Rmse }));

internal sealed class Wall
{
    [LoadColumn(0)]
    public float Thickness { get; set; }

    [LoadColumn(1)]
    public float Moisture { get; set; }

    [LoadColumn(2)]
    public float Loss { get; set; }
}

internal class WallExperiment(MLContext ml) : Experiment<Wall>(ml, nameof(Wall.Loss))
{
    protected override IEstimator<ITransformer> Steps()
        => Ml.Transforms.ReplaceMissingValues(nameof(Wall.Moisture), replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Append(Ml.Transforms.Concatenate("Features", nameof(Wall.Thickness), nameof(Wall.Moisture)))
            .Append(Ml.Transforms.NormalizeMeanVariance("Features"));
}

internal sealed class LinearWallExperiment(MLContext ml) : WallExperiment(ml)
{
    protected override int Folds => 10;

    protected override IEstimator<ITransformer> Trainer() => Ml.Regression.Trainers.LbfgsPoissonRegression(Label);
}
