// corpus: The guard stands in the method that calls the one with the loop; another loop asks only once.
// library: TorchSharp
// axis: helper in another class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal sealed class Batches(string path)
{
    public IEnumerable<Tensor> All() => Tensor.load(path).split(256);
}

internal sealed class Ranking(Module<Tensor, Tensor> net)
{
    public List<double> Means(IEnumerable<Tensor> parts)
    {
        var means = new List<double>();
        foreach (var part in parts)
        {
            using var scope = NewDisposeScope();
            means.Add(net.call(part).mean().ToDouble());
        }

        return means;
    }
}

internal static class Program
{
    private static void Main()
    {
        random.manual_seed(1);
        var net = Sequential(Linear(5, 5), ReLU(), Linear(5, 1));
        net.load("ranking.dat");
        net.eval();
        using (inference_mode())
        {
            foreach (var mean in new Ranking(net).Means(new Batches("queries.pt").All()))
            {
                Console.WriteLine(mean);
            }
        }

        using var single = Tensor.load("single.pt");
        using var answer = net.call(single);
        Console.WriteLine(answer.ToDouble());
    }
}
