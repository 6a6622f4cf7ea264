// corpus: A request may have other weights loaded, but only the file name of what it says is used; the twin gets its weights by a stream the program wrote itself.
// library: TorchSharp, PyBridge
// axis: reload order, pickle in memory, minimal API
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;

namespace Scales;

public sealed record Order(string File);

public sealed class Balance
{
    private readonly nn.Module<Tensor, Tensor> _network = nn.Sequential(nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 1));
    private readonly nn.Module<Tensor, Tensor> _spare = nn.Sequential(nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 1));
    private readonly Lock _lock = new();

    public Balance()
    {
        _network.load(Path.Combine(AppContext.BaseDirectory, "weights", "first.dat"));
        Copy(_network, _spare);
    }

    public void Reload(string file)
    {
        lock (_lock)
        {
            Copy(_network, _spare);
            _network.load(Path.Combine(AppContext.BaseDirectory, "weights", Path.GetFileName(file)));
        }
    }

    public void Undo()
    {
        lock (_lock)
        {
            Copy(_spare, _network);
        }
    }

    public float Weigh(float[] signals)
    {
        lock (_lock)
        {
            using var guard = no_grad();
            using var scope = NewDisposeScope();
            return _network.call(tensor(signals).unsqueeze(0)).item<float>();
        }
    }

    private static void Copy(nn.Module source, nn.Module target)
    {
        using var memory = new MemoryStream();
        source.save_py(memory, leaveOpen: true);
        memory.Position = 0;
        target.load_py(memory, leaveOpen: true);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddHealthChecks();
        builder.Services.AddSingleton<Balance>();
        var app = builder.Build();
        app.MapHealthChecks("/healthz");
        app.MapPost("/weigh", (float[] signals, Balance balance) => Results.Ok(balance.Weigh(signals)));
        app.MapPut("/weights", (Order order, Balance balance) => balance.Reload(order.File));
        app.MapDelete("/weights", (Balance balance) => balance.Undo());
        app.Run();
    }
}
