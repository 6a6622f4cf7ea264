// corpus: One model is scored on each month that came after it, and the worst is named; nothing is chosen by it.
// library: ML.NET
// axis: one model on several sets, silence of the page
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Months;

public sealed class Monitor(MLContext ml)
{
    public string Worst(IDataView year, IReadOnlyList<(string Month, IDataView Rows)> later)
    {
        var model = ml.Transforms.NormalizeMeanVariance("Features").Append(ml.Regression.Trainers.OnlineGradientDescent("Sales")).Fit(year);
        var worst = "";
        var most = 0.0;
        foreach (var (month, rows) in later)
        {
            var error = ml.Regression.Evaluate(model.Transform(rows), "Sales").MeanAbsoluteError;
            if (error > most)
            {
                (worst, most) = (month, error);
            }
        }

        return $"{worst}: {most:F1}";
    }
}
