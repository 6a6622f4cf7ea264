// corpus: A fresh model must do better on rows of this week than a fixed margin below what was written last week.
// library: ML.NET
// axis: gate by a file, right
// scores: MLQ3008
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Weekly;

public sealed class WeeklyGate(MLContext ml)
{
    public bool Ship(IDataView past, IDataView thisWeek, string record, string target)
    {
        var model = ml.Regression.Trainers.LightGbm("Price").Fit(past);
        var metrics = ml.Regression.Evaluate(model.Transform(thisWeek), "Price");
        Console.WriteLine($"{metrics.MeanAbsoluteError:F2} / {metrics.RSquared:F2}");
        var last = double.Parse(File.ReadAllText(record), CultureInfo.InvariantCulture);
        if (metrics.MeanAbsoluteError > last * 1.05)
        {
            return false;
        }

        File.WriteAllText(record, metrics.MeanAbsoluteError.ToString(CultureInfo.InvariantCulture));
        ml.Model.Save(model, past.Schema, target);
        return true;
    }
}
