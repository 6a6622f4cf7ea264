// corpus: A window moves over the weeks, and each model is tested on the weeks behind its own window.
// library: ML.NET
// axis: windows over a series, silence of the page
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Energy;

public sealed class Week
{
    public float Temperature { get; set; }
    public float LastWeek { get; set; }
    public float Load { get; set; }
}

public sealed class WalkForward(MLContext ml)
{
    public double MeanError(List<Week> weeks, int window, int step)
    {
        var errors = new List<double>();
        for (var start = 0; start + window + step <= weeks.Count; start += step)
        {
            var past = ml.Data.LoadFromEnumerable(weeks.GetRange(start, window));
            var next = ml.Data.LoadFromEnumerable(weeks.GetRange(start + window, step));
            var model = ml.Transforms.Concatenate("Features", "Temperature", "LastWeek")
                .Append(ml.Regression.Trainers.FastTree("Load"))
                .Fit(past);
            errors.Add(ml.Regression.Evaluate(model.Transform(next), "Load").MeanAbsoluteError);
        }

        return errors.Average();
    }
}
