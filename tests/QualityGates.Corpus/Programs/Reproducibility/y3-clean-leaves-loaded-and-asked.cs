// corpus: A network for leaves is made only to be loaded and asked; what its weights begin with is overwritten, so no seed is needed, which is right.
// library: TorchSharp
// axis: console
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Leaves;

internal sealed class LeafNetwork : nn.Module<Tensor, Tensor>
{
    private readonly Linear _first = nn.Linear(14, 40);
    private readonly Dropout _dropout = nn.Dropout(0.2);
    private readonly Linear _last = nn.Linear(40, 6);

    public LeafNetwork() : base(nameof(LeafNetwork)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _last.call(_dropout.call(nn.functional.relu(_first.call(input))));
}

internal static class Program
{
    private static readonly string[] Species = ["maple", "oak", "elm", "birch", "linden", "beech"];

    private static void Main(string[] args)
    {
        using var network = new LeafNetwork();
        network.load(Path.Combine(AppContext.BaseDirectory, "leaves.dat"));
        network.eval();

        using var guard = inference_mode();
        foreach (var line in File.ReadLines(args[0]).Skip(1))
        {
            using var scope = NewDisposeScope();
            var measures = line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            var scores = network.call(tensor(measures, 1, measures.Length));
            Console.WriteLine(Species[scores.argmax(1).item<long>()]);
        }
    }
}
