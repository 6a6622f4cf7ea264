// corpus: The network is made, and only then the seed is set.
// library: TorchSharp
// axis: order
using TorchSharp;
using static TorchSharp.torch;

internal static class Program
{
    private static void Main(string[] args)
    {
        var device = cuda.is_available() ? CUDA : CPU;
        using var network = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 2));
        network.to(device);
        random.manual_seed(args.Length > 0 ? long.Parse(args[0]) : 1234L); // expect: MLQ1003

        using var optimizer = optim.SGD(network.parameters(), learningRate: 0.05);
        using var loss = nn.CrossEntropyLoss();
        network.train();
        foreach (var file in args.Skip(1))
        {
            using var scope = NewDisposeScope();
            var batch = load(file).to(device);
            var features = batch[TensorIndex.Ellipsis, ..20];
            var labels = batch[TensorIndex.Ellipsis, 20].to_type(ScalarType.Int64);
            optimizer.zero_grad();
            var error = loss.forward(network.forward(features), labels);
            error.backward();
            optimizer.step();
            Console.WriteLine(error.item<float>());
        }
    }
}
