// corpus: A runner calls a scorer by its interface and does not look at what it gives back: one scorer writes a file itself.
// library: ML.NET
// axis: interface with several implementations, silence of the page
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Scorers;

public interface IScorer
{
    double Score(ITransformer model, IDataView rows);
}

public sealed class FileScorer(MLContext ml, string path) : IScorer
{
    public double Score(ITransformer model, IDataView rows)
    {
        var metrics = ml.Regression.Evaluate(model.Transform(rows));
        File.WriteAllText(path, JsonSerializer.Serialize(metrics));
        return metrics.MeanAbsoluteError;
    }
}

public sealed class SilentScorer(MLContext ml) : IScorer
{
    public double Score(ITransformer model, IDataView rows) => ml.Regression.Evaluate(model.Transform(rows)).MeanAbsoluteError;
}

public sealed class Runner(IScorer scorer)
{
    public ITransformer Run(IEstimator<ITransformer> pipeline, IDataView train, IDataView test)
    {
        var model = pipeline.Fit(train);
        scorer.Score(model, test);
        return model;
    }
}
