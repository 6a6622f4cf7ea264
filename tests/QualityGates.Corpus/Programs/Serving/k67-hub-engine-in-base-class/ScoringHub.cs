// corpus: A hub inherits a static prediction engine from a generic base class in another file; every connection calls it.
// library: ML.NET
// axis: base class, generic, several files
using Microsoft.AspNetCore.SignalR;
using Microsoft.ML;

namespace Moderation;

public abstract class ScoringHub<TIn, TOut> : Hub
    where TIn : class
    where TOut : class, new()
{
    private static readonly MLContext Context = new();

    protected static readonly PredictionEngine<TIn, TOut> Engine = Create(); // expect: MLQ6001

    private static PredictionEngine<TIn, TOut> Create()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "models", typeof(TIn).Name + ".zip"));
        var model = Context.Model.Load(file, out _);
        return Context.Model.CreatePredictionEngine<TIn, TOut>(model);
    }

    protected TOut Score(TIn example) => Engine.Predict(example);
}
