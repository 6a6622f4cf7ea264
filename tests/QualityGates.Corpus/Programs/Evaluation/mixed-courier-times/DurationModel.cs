using System;
using System.Collections.Generic;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Couriers;

internal sealed class DurationModel
{
    private readonly MLContext _ml;
    private readonly List<string> _log = [];

    public DurationModel(MLContext ml) => _ml = ml;

    public IReadOnlyList<string> Log => _log;

    public ITransformer Train(IDataView rows)
    {
        var options = new FastTreeRegressionTrainer.Options
        {
            LabelColumnName = nameof(Delivery.Minutes),
            FeatureColumnName = "Features",
            NumberOfTrees = 300,
            LearningRate = 0.1,
            Seed = 1,
        };
        var vehicles = _ml.Transforms.Categorical.OneHotEncoding("VehicleCode", nameof(Delivery.Vehicle));
        var weather = _ml.Transforms.Categorical.OneHotEncoding("WeatherCode", nameof(Delivery.Weather));
        var features = _ml.Transforms.Concatenate("Features", "VehicleCode", "WeatherCode", "Kilometres", "Parcels", "Floor", "Minutes"); // expect: MLQ2008
        var pipeline = vehicles.Append(weather).Append(features).Append(_ml.Regression.Trainers.FastTree(options));
        _log.Add($"Training with {options.NumberOfTrees} trees.");
        return pipeline.Fit(rows);
    }

    public RegressionMetrics Measure(IDataView train, IDataView test, out ITransformer model)
    {
        model = Train(train);
        var scored = model.Transform(test);
        var metrics = _ml.Regression.Evaluate(scored, labelColumnName: "Duration"); // expect: MLQ3004
        _log.Add(FormattableString.Invariant($"MAE {metrics.MeanAbsoluteError:F2}, RMSE {metrics.RootMeanSquaredError:F2}"));
        return metrics;
    }
}
