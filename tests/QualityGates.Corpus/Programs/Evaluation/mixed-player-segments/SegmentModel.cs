using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Segments;

internal abstract class SegmentModel
{
    protected SegmentModel(MLContext ml) => Context = ml;

    protected MLContext Context { get; }

    protected abstract string Column { get; }

    /// <summary>Fits one clustering per size and keeps those whose clusters do not overlap.</summary>
    public IEnumerable<(int Size, ITransformer Model, ClusteringMetrics Metrics)> Fit(IDataView players, IEnumerable<int> sizes)
    {
        foreach (var size in sizes)
        {
            var model = Prepare()
                .Append(Context.Clustering.Trainers.KMeans(new KMeansTrainer.Options
                {
                    FeatureColumnName = Column,
                    NumberOfClusters = size,
                    InitializationAlgorithm = KMeansTrainer.InitializationAlgorithm.KMeansPlusPlus,
                    NumberOfThreads = 1,
                }))
                .Fit(players);
            var metrics = Context.Clustering.Evaluate(model.Transform(players), featureColumnName: Column);
            if (metrics.DaviesBouldinIndex < 2)
            {
                yield return (size, model, metrics);
            }
        }
    }

    protected abstract IEstimator<ITransformer> Prepare();
}

internal sealed class SpendingSegments(MLContext ml) : SegmentModel(ml)
{
    protected override string Column => "Spending";

    protected override IEstimator<ITransformer> Prepare() =>
        Context.Transforms.Concatenate(Column, nameof(Player.Spent), nameof(Player.Sessions))
            .Append(Context.Transforms.NormalizeLogMeanVariance(Column));
}

internal sealed class SocialSegments(MLContext ml) : SegmentModel(ml)
{
    protected override string Column => "Social";

    protected override IEstimator<ITransformer> Prepare() =>
        Context.Transforms.Concatenate(Column, nameof(Player.Invited), nameof(Player.Minutes))
            .Append(Context.Transforms.NormalizeMinMax(Column));
}
