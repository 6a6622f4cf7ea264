using System;
using System.Collections.Generic;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace CreditDesk;

/// <summary>The two models of the credit desk and how good they are.</summary>
internal sealed partial class Models(MLContext ml)
{
    private readonly Dictionary<string, double> _values = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, double> Values => _values;

    private IEstimator<ITransformer> Features =>
        ml.Transforms.Categorical.OneHotEncoding("HousingCode", nameof(Application.Housing))
            .Append(ml.Transforms.Concatenate("Features", "HousingCode", nameof(Application.Income), nameof(Application.Debt), nameof(Application.Years)));

    /// <summary>The limit an underwriter would have given.</summary>
    public bool LimitIsPredictable(IDataView applications)
    {
        var pipeline = Features.Append(ml.Regression.Trainers.FastForest(nameof(Application.Limit)));
        var model = pipeline.Fit(applications);
        var metrics = ml.Regression.Evaluate(model.Transform(applications), nameof(Application.Limit)); // expect: MLQ2003
        _values["limit.mae"] = metrics.MeanAbsoluteError;
        _values["limit.rmse"] = metrics.RootMeanSquaredError;
        return metrics.MeanAbsoluteError < 750;
    }
}
