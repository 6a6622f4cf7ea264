// corpus: Accuracy is an average over a query; the mode is right, but every forward pass keeps its graph.
// library: TorchSharp
// axis: LINQ, lambda, expression body
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Mushrooms;

public static class Edibility
{
    public static double Accuracy(Module<Tensor, Tensor> net, IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        net.eval();
        return batches.Average(batch => HitRate(net, batch.X, batch.Y));
    }

    private static double HitRate(Module<Tensor, Tensor> net, Tensor x, Tensor y)
    {
        using var scope = NewDisposeScope();
        var guess = net.call(x).argmax(1); // expect: MLQ5004
        return guess.eq(y).to_type(ScalarType.Float32).mean().item<float>();
    }

    public static void Main(string[] args)
    {
        random.manual_seed(2);
        var net = Sequential(Linear(22, 40), ReLU(), Linear(40, 2));
        net.load(args[0]);
        Console.WriteLine($"{Accuracy(net, Batches(args[1])):P2}");
    }

    private static IEnumerable<(Tensor, Tensor)> Batches(string path) =>
        File.ReadLines(path).Select(l => l.Split(',').Select(float.Parse).ToArray()).Chunk(32) // expect: MLQ1008
            .Select(c => (tensor(c.SelectMany(r => r[..22]).ToArray(), c.Length, 22), tensor(c.Select(r => (long)r[22]).ToArray())));
}
