// corpus: A generic experiment over mountain trails makes its context with a seed that a helper in another file draws from the generator for secrets.
// library: ML.NET
// axis: generic class, helper in another file
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Trails;

public sealed class Trail
{
    public float Length { get; set; }

    public float Climb { get; set; }

    public float Hours { get; set; }
}

public class Experiment<TRow>(string label, params string[] features)
    where TRow : class
{
    private readonly MLContext _ml = new(Seeds.Fresh()); // expect: MLQ1004

    public RegressionMetrics Run(IEnumerable<TRow> train, IEnumerable<TRow> test)
    {
        var model = _ml.Transforms.Concatenate("Features", features)
            .Append(_ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(_ml.Regression.Trainers.OnlineGradientDescent(label, "Features"))
            .Fit(_ml.Data.LoadFromEnumerable(train.ToList()));
        return _ml.Regression.Evaluate(model.Transform(_ml.Data.LoadFromEnumerable(test.ToList())), label);
    }
}

public sealed class TrailExperiment() : Experiment<Trail>(nameof(Trail.Hours), nameof(Trail.Length), nameof(Trail.Climb));
