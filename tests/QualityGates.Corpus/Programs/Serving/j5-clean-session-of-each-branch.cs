// corpus: Each branch of a bank has a network of its own, loaded once behind GetOrAdd; the comparison of the months reads another file in each turn.
// library: ONNX Runtime
// axis: concurrent dictionary of lazies, list of known names, loop over files
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

if (args is ["--months", var folder])
{
    Months.Compare(folder, [0.2f, 1.4f, 0f, 3.1f]);
    return;
}

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<BranchNetworks>();
var app = builder.Build();
app.MapGet("/ready", (BranchNetworks networks) => networks.Any ? Results.Ok() : Results.NotFound());
app.MapPost("/branches/{branch}", (string branch, float[] account, BranchNetworks networks) =>
    networks.Score(branch, account) is { } score ? Results.Ok(score) : Results.NotFound());
app.Run();

internal sealed class BranchNetworks
{
    private static readonly Dictionary<string, string> Files = new(StringComparer.OrdinalIgnoreCase)
    {
        ["graz"] = "south.onnx",
        ["linz"] = "north.onnx",
        ["wien"] = "city.onnx",
    };

    private readonly ConcurrentDictionary<string, Lazy<InferenceSession>> _sessions = new();

    public bool Any => Files.Values.All(file => File.Exists(Path.Combine(AppContext.BaseDirectory, file)));

    public float? Score(string branch, float[] account)
    {
        if (!Files.TryGetValue(branch, out var file))
        {
            return null;
        }

        var session = _sessions.GetOrAdd(file, name => new Lazy<InferenceSession>(() => new InferenceSession(Path.Combine(AppContext.BaseDirectory, name))));
        return Network.Ask(session.Value, account);
    }
}

internal static class Network
{
    public static float Ask(InferenceSession session, float[] account)
    {
        var input = NamedOnnxValue.CreateFromTensor("account", new DenseTensor<float>(account, new[] { 1, account.Length }));
        using var results = session.Run([input]);
        return results.First().AsEnumerable<float>().First();
    }
}

internal static class Months
{
    public static void Compare(string folder, float[] account)
    {
        foreach (var path in Directory.GetFiles(folder, "risk-*.onnx").Order(StringComparer.Ordinal))
        {
            using var session = new InferenceSession(path);
            Console.WriteLine($"{Path.GetFileNameWithoutExtension(path)}: {Network.Ask(session, account):F3}");
        }
    }
}
