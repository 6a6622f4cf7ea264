// corpus: An engine, a model loader and a session of the program's own, static and registered once, which hold nothing but rules.
// library: none
// axis: look-alikes
// scores: MLQ6003 MLQ6007 MLQ6009
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Rules;

public sealed class PredictionEngine<TIn, TOut>(Func<TIn, TOut> rule)
{
    public TOut Predict(TIn row) => rule(row);

    public string Preview() => rule.Method.Name;
}

public sealed class InferenceSession(string name)
{
    public string Name { get; } = name;

    public int Run(int[] values) => values.Sum();
}

public static class Model
{
    public static readonly PredictionEngine<int, bool> Engine = new(age => age >= 18);

    public static PredictionEngine<int, bool> Load(string path) => new(age => age >= path.Length);
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(Model.Engine);
        var app = builder.Build();
        app.MapGet("/adult", (int age, PredictionEngine<int, bool> engine) => engine.Predict(age));
        app.MapGet("/sum", (int a, int b) => new InferenceSession("sum").Run([a, b]));
        app.MapGet("/other", (int age) => Model.Load("rule").Predict(age));
        Console.WriteLine(Model.Engine.Preview());
        app.Run();
    }
}
