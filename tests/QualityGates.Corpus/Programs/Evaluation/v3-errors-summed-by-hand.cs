// corpus: No evaluator is called, but predictions of held-out rows are subtracted from what was true; the model goes into use if the error is small.
// library: ML.NET
// axis: measured by hand, silence of the page
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rivers;

public sealed class Day
{
    public float Rain { get; set; }
    public float Snow { get; set; }
    public float Level { get; set; }
}

public sealed class Level
{
    public float Score { get; set; }
}

public sealed class RiverModel(MLContext ml)
{
    public ITransformer Train(IReadOnlyList<Day> past, IReadOnlyList<Day> lastYear)
    {
        var model = ml.Transforms.Concatenate("Features", "Rain", "Snow")
            .Append(ml.Regression.Trainers.FastForest("Level"))
            .Fit(ml.Data.LoadFromEnumerable(past));

        var scored = model.Transform(ml.Data.LoadFromEnumerable(lastYear));
        var levels = ml.Data.CreateEnumerable<Level>(scored, reuseRowObject: false).Select(level => level.Score).ToArray();
        var error = lastYear.Select((day, i) => Math.Abs(day.Level - levels[i])).Average();
        return error < 0.3 ? model : throw new InvalidOperationException($"{error:F2} metres off.");
    }
}
