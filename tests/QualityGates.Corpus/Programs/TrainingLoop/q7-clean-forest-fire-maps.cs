// corpus: For each region the network is asked how its answer changes with the inputs: that needs gradients, though nothing is learned.
// library: TorchSharp
// axis: saliency, autograd.grad, loaded network
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Fires;

internal sealed class RiskNet : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _inner = nn.Linear(10, 32);
    private readonly nn.Module<Tensor, Tensor> _outer = nn.Linear(32, 1);

    public RiskNet()
        : base(nameof(RiskNet)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _outer.call(_inner.call(input).tanh());
}

internal static class Program
{
    private static readonly string[] Factors =
        ["wind", "rain", "slope", "soil", "grass", "heat", "roads", "night", "litter", "age"];

    private static void Main(string[] args)
    {
        using var network = new RiskNet();
        network.load(args[0]);
        network.eval();
        var regions = JsonSerializer.Deserialize<Dictionary<string, float[]>>(File.ReadAllText(args[1])) ?? [];
        var reasons = new SortedDictionary<string, Dictionary<string, float>>(StringComparer.Ordinal);
        foreach (var (region, values) in regions)
        {
            using var scope = NewDisposeScope();
            var row = tensor(values, requires_grad: true);
            var risk = network.call(row.unsqueeze(0)).sum();
            var slopes = autograd.grad([risk], [row])[0] * row.detach();
            reasons[region] = Factors.Zip(slopes.data<float>().ToArray())
                .OrderByDescending(pair => Math.Abs(pair.Second))
                .Take(3)
                .ToDictionary(pair => pair.First, pair => pair.Second);
        }

        File.WriteAllText(args[2], JsonSerializer.Serialize(reasons));
    }
}
