// corpus: Outputs of a validation are collected for a report: once with their graphs, once copied to arrays.
// library: TorchSharp
// axis: collections, query
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Reports;

public static class Collector
{
    public static List<Tensor> Collect(Module<Tensor, Tensor> net, IReadOnlyList<Tensor> batches)
    {
        net.eval();
        var outputs = new List<Tensor>();
        foreach (var batch in batches)
            outputs.Add(net.call(batch)); // expect: MLQ5004
        return outputs;
    }

    public static List<float[]> CollectRightly(Module<Tensor, Tensor> net, IReadOnlyList<Tensor> batches)
    {
        net.eval();
        using var guard = no_grad();
        var outputs = new List<float[]>();
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            outputs.Add(net.call(batch).data<float>().ToArray());
        }

        return outputs;
    }

    public static float[][] CollectByQuery(Module<Tensor, Tensor> net, IEnumerable<Tensor> batches)
    {
        net.eval();
        using var guard = no_grad();
        return batches.Select(batch =>
        {
            using var scope = NewDisposeScope();
            return net.call(batch).data<float>().ToArray();
        }).ToArray();
    }
}

public static class Program
{
    public static void Main()
    {
        torch.manual_seed(1);
        var net = Sequential(Linear(4, 4), ReLU(), Linear(4, 2));
        var batches = Enumerable.Range(0, 10).Select(_ => rand(8, 4)).ToArray();
        Console.WriteLine(Collector.Collect(net, batches).Count + Collector.CollectRightly(net, batches).Count + Collector.CollectByQuery(net, batches).Length);
    }
}
