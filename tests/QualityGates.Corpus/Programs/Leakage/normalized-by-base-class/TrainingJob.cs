using Microsoft.ML;

namespace Demand;

public abstract class TrainingJob
{
    protected MLContext Context { get; } = new(seed: 77);

    protected abstract string File { get; }

    protected IDataView LoadNormalized<TRow>(params string[] features)
    {
        var rows = Context.Data.LoadFromTextFile<TRow>(File, separatorChar: ';', hasHeader: true);
        var normalizer = Context.Transforms.Concatenate("Features", features).Append(Context.Transforms.NormalizeMeanVariance("Features"));
        return normalizer.Fit(rows).Transform(rows);
    }
}
