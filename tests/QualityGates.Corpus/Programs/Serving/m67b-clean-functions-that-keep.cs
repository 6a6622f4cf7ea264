// corpus: Helpers run functions that make models, and keep what they made: once for all, once for a name; the engines belong to one caller at a time.
// library: ML.NET, TorchSharp, ASP.NET Core
// axis: function run by a helper, cache written by hand, table of handlers
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML;
using static TorchSharp.torch;

var models = new Kept<ITransformer>();
var context = new MLContext(seed: 2);
var network = Once.Of(() => jit.load<Tensor, Tensor>("tone.pt"));
var answers = new Dictionary<string, Func<float, float>>
{
    ["linear"] = value => Predict(models.Get("linear", () => context.Model.Load("linear.zip", out _)), value),
    ["trees"] = value => Predict(models.Get("trees", () => context.Model.Load("trees.zip", out _)), value),
    ["network"] = value =>
    {
        using var scope = NewDisposeScope();
        using var guard = no_grad();
        return network().call(tensor(value)).item<float>();
    },
};

var app = WebApplication.Create(args);
app.MapGet("/healthz", () => "ok");
app.MapGet("/{kind}/{value:float}", (string kind, float value) => answers.TryGetValue(kind, out var answer) ? Results.Ok(answer(value)) : Results.NotFound());
app.Run();

float Predict(ITransformer model, float value)
{
    var rows = model.Transform(context.Data.LoadFromEnumerable([new Input { Value = value }]));
    return context.Data.CreateEnumerable<Output>(rows, reuseRowObject: false).First().Score;
}

internal static class Once
{
    public static Func<T> Of<T>(Func<T> make)
        where T : class
    {
        T? made = null;
        return () => made ??= make();
    }
}

internal sealed class Kept<T>
    where T : class
{
    private readonly Dictionary<string, T> _made = [];
    private readonly object _gate = new();

    public T Get(string name, Func<T> make)
    {
        lock (_gate)
        {
            if (!_made.TryGetValue(name, out var made))
            {
                made = make();
                _made[name] = made;
            }

            return made;
        }
    }
}

public sealed class Input
{
    public float Value { get; set; }
}

public sealed class Output
{
    public float Score { get; set; }
}
