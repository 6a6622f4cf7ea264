// corpus: An engine answers for rows that came after training and the middle of the errors decides whether the model is kept.
// library: ML.NET
// axis: measured by hand, right
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Arrival;

public sealed class Bus
{
    public float Stop { get; set; }
    public float Hour { get; set; }
    public float Minutes { get; set; }
}

public sealed class Guess
{
    [ColumnName("Score")] public float Minutes { get; set; }
}

public sealed class ArrivalModel(MLContext ml)
{
    public ITransformer? Train(List<Bus> before, List<Bus> after)
    {
        var pipeline = ml.Transforms.Concatenate("Features", "Stop", "Hour").Append(ml.Regression.Trainers.FastForest("Minutes"));
        var model = pipeline.Fit(ml.Data.LoadFromEnumerable(before));
        using var engine = ml.Model.CreatePredictionEngine<Bus, Guess>(model);
        var errors = after.Select(bus => Math.Abs(engine.Predict(bus).Minutes - bus.Minutes)).Order().ToList();
        return errors[errors.Count / 2] < 2.5f ? model : null;
    }
}
