// corpus: The smaller part of a split stands for a new site: it is divided again, and scaling and model of the site are fitted on the train part of that.
// library: ML.NET
// axis: library
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Turbines;

public sealed record SiteReport(RegressionMetrics Fleet, RegressionMetrics Site);

public sealed class SiteStudy(MLContext ml)
{
    private const string Power = "Power";

    public SiteReport Compare(IDataView turbines)
    {
        var fleet = ml.Data.TrainTestSplit(turbines, testFraction: 0.3, seed: 1);
        var site = ml.Data.TrainTestSplit(fleet.TestSet, testFraction: 0.25, seed: 2);

        var common = Fitted(fleet.TrainSet);
        var own = Fitted(site.TrainSet);
        return new SiteReport(Judge(common, site.TestSet), Judge(own, site.TestSet));
    }

    private (ITransformer Scaler, ITransformer Model) Fitted(IDataView known)
    {
        var scaler = ml.Transforms.Concatenate("Features", "Wind", "Density", "Pitch")
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Fit(known);
        return (scaler, ml.Regression.Trainers.OnlineGradientDescent(labelColumnName: Power).Fit(scaler.Transform(known)));
    }

    private RegressionMetrics Judge((ITransformer Scaler, ITransformer Model) fitted, IDataView unknown) =>
        ml.Regression.Evaluate(fitted.Model.Transform(fitted.Scaler.Transform(unknown)), labelColumnName: Power);
}
