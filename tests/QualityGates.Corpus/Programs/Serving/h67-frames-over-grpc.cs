// corpus: A gRPC method loads the script of the network for every frame; a component does it whenever its parameters change.
// library: TorchSharp, ML.NET
// axis: base class, gRPC, Blazor
using Grpc.Core;
using Microsoft.AspNetCore.Components;
using Microsoft.ML;
using TorchSharp;
using static TorchSharp.torch;

public sealed record Frame(float[] Pixels);

public sealed record Detections(int Count);

// What the compiler of the protocol makes.
public abstract class DetectorBase
{
    public virtual Task<Detections> Detect(Frame request, ServerCallContext context) => throw new RpcUnimplemented();
}

public sealed class RpcUnimplemented : Exception;

public sealed class DetectorService : DetectorBase
{
    public override Task<Detections> Detect(Frame request, ServerCallContext context)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var network = torch.jit.load<Tensor, Tensor>("detector.pt"); // expect: MLQ6002 MLQ6004
        network.eval();
        var boxes = network.call(tensor(request.Pixels).reshape(1, 3, 320, 320));
        return Task.FromResult(new Detections((int)boxes.shape[0]));
    }
}

public sealed class PriceBadge : ComponentBase
{
    private readonly MLContext _context = new();
    private Price? _price;

    [Parameter]
    public House? House { get; set; }

    public string Text => _price is null ? "…" : _price.Score > 500_000 ? "high" : "moderate";

    protected override void OnParametersSet()
    {
        if (House is null)
        {
            return;
        }

        var model = _context.Model.Load("prices.zip", out _); // expect: MLQ6002
        using var engine = _context.Model.CreatePredictionEngine<House, Price>(model);
        _price = engine.Predict(House);
    }
}

public sealed class House
{
    public float Rooms { get; set; }
    public float Area { get; set; }
}

public sealed class Price
{
    public float Score { get; set; }
}
