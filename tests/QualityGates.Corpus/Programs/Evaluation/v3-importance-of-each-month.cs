// corpus: Importance is measured on the rows of later months, one after the other, none of which was fitted.
// library: ML.NET
// axis: loop over rows from elsewhere, right
// scores: MLQ3007
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Months;

public sealed class MonthlyReasons(MLContext ml)
{
    public Dictionary<int, double> Run(IDataView january, IReadOnlyDictionary<int, IDataView> later)
    {
        ITransformer model = ml.Regression.Trainers.FastTree("Demand").Fit(january);
        var reasons = new Dictionary<int, double>();
        foreach (var (month, rows) in later)
        {
            var scored = model.Transform(rows);
            var error = ml.Regression.Evaluate(scored, "Demand").MeanAbsoluteError;
            var importance = ml.Regression.PermutationFeatureImportance(model, scored, labelColumnName: "Demand");
            reasons[month] = error * importance.Values.Max(value => value.MeanAbsoluteError.Mean);
        }

        return reasons;
    }
}
