// corpus: Properties keep the context, the model and the engine; a pool is a stack of engines behind a lock.
// library: ML.NET, ASP.NET Core
// axis: properties, stack
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Stacks;

public sealed class Input
{
    public float X { get; set; }
}

public sealed class Output
{
    public float Score { get; set; }
}

public sealed class EngineStack
{
    private readonly Stack<PredictionEngine<Input, Output>> _free = new();

    public MLContext Context { get; } = new();

    public ITransformer Model { get; }

    public EngineStack() => Model = Context.Model.Load("stack.zip", out _);

    public float Ask(Input input)
    {
        PredictionEngine<Input, Output> engine;
        lock (_free)
        {
            engine = _free.Count > 0 ? _free.Pop() : Context.Model.CreatePredictionEngine<Input, Output>(Model);
        }

        var score = engine.Predict(input).Score;
        lock (_free)
        {
            _free.Push(engine);
        }

        return score;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<EngineStack>();
        var app = builder.Build();
        app.MapGet("/health", () => "ok");
        app.MapPost("/ask", (Input input, EngineStack engines) => engines.Ask(input));
        app.Run();
    }
}
