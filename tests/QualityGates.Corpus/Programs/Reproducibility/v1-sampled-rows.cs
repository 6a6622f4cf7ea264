// corpus: Rows are picked by Guid, by a shared generator and by a data frame that nobody can seed.
// library: ML.NET, DataFrame
// axis: several
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Sampling;

public sealed class Measure
{
    public float Load { get; set; }
    public float Label { get; set; }
}

public sealed class Sampler
{
    private readonly MLContext _ml = new(seed: 5);

    public ITransformer OnHalf(IReadOnlyList<Measure> rows)
    {
        var half = rows.OrderBy(_ => Guid.NewGuid()).Take(rows.Count / 2).ToList(); // expect: MLQ1002
        return Fit(_ml.Data.LoadFromEnumerable(half));
    }

    public ITransformer OnBootstrap(IReadOnlyList<Measure> rows)
    {
        var drawn = new List<Measure>(rows.Count);
        while (drawn.Count < rows.Count)
        {
            drawn.Add(rows[Random.Shared.Next(rows.Count)]); // expect: MLQ1002
        }

        return Fit(_ml.Data.LoadFromEnumerable(drawn));
    }

    public ITransformer OnFrame(DataFrame frame) => Fit(frame.Sample(1000)); // expect: MLQ1002

    private ITransformer Fit(IDataView view) =>
        _ml.Transforms.Concatenate("Features", "Load").Append(_ml.Regression.Trainers.FastTree()).Fit(view);
}

public static class Measures
{
    public static double Error(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.Regression.Evaluate(model.Transform(test), label).MeanAbsoluteError;
}
