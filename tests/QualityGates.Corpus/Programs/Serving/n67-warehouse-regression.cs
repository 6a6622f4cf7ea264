// corpus: Rows are read from a warehouse by a trainer that passes over them a hundred times; the second pipeline keeps them, but only behind the trainer.
// library: ML.NET
// axis: abstract experiment, overridden learner, options object
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Warehouse.Prices;

internal abstract class Experiment(MLContext ml)
{
    protected MLContext Ml => ml;

    protected abstract IEstimator<ITransformer> Pipeline();

    public double Run(DbProviderFactory factory, string connection)
    {
        var loader = ml.Data.CreateDatabaseLoader<FlatRow>();
        var rows = loader.Load(new DatabaseSource(factory, connection, "SELECT Area, Rooms, Price FROM flats WHERE sold < '2025-01-01' ORDER BY id"));
        var later = loader.Load(new DatabaseSource(factory, connection, "SELECT Area, Rooms, Price FROM flats WHERE sold >= '2025-01-01' ORDER BY id"));
        var model = Pipeline().Fit(rows); // expect: MLQ6008
        return ml.Regression.Evaluate(model.Transform(later), nameof(FlatRow.Price)).RootMeanSquaredError;
    }
}

internal sealed class GradientExperiment(MLContext ml) : Experiment(ml)
{
    protected override IEstimator<ITransformer> Pipeline() =>
        Ml.Transforms.Concatenate("Features", nameof(FlatRow.Area), nameof(FlatRow.Rooms))
            .Append(Ml.Transforms.NormalizeMinMax("Features"))
            .Append(Ml.Regression.Trainers.OnlineGradientDescent(new OnlineGradientDescentTrainer.Options
            {
                LabelColumnName = nameof(FlatRow.Price),
                NumberOfIterations = 100,
            }));
}

internal sealed class SdcaExperiment(MLContext ml) : Experiment(ml)
{
    protected override IEstimator<ITransformer> Pipeline() =>
        Ml.Transforms.Concatenate("Features", nameof(FlatRow.Area), nameof(FlatRow.Rooms))
            .Append(Ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(Ml.Regression.Trainers.Sdca(nameof(FlatRow.Price)))
            .AppendCacheCheckpoint(Ml);
}

internal sealed class FlatRow
{
    public float Area { get; set; }
    public float Rooms { get; set; }
    public float Price { get; set; }
}
