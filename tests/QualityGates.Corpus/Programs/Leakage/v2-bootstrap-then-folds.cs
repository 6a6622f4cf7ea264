// corpus: A bootstrap sample of all rows is cross-validated: rows that were drawn twice lie in two folds.
// library: ML.NET
// axis: view that draws with replacement
using Microsoft.ML;

namespace Forests;

public sealed class PlotStudy
{
    public double Run(MLContext ml, IDataView plots)
    {
        var drawn = ml.Data.BootstrapSample(plots, seed: 9);
        var folds = ml.Regression.CrossValidate(drawn, ml.Regression.Trainers.FastTree("Biomass"), numberOfFolds: 5, labelColumnName: "Biomass"); // expect: MLQ2012
        return folds.Average(fold => fold.Metrics.RootMeanSquaredError);
    }
}
